import * as rt from './wait.js';

export { rt };
export { rt as waits };
export default rt;

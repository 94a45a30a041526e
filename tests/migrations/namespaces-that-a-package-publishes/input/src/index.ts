import * as more from './more.js';
import * as rt from './rt.js';

export { rt, more as others };
export default more;

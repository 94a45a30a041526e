import { rt } from './index.js';

export { waits as others } from './index.js';
export * from './index.js';
export { rt as mine };

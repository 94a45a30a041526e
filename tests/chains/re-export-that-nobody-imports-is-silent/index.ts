export { load, load as default } from './load.js';
export { plain } from './plain.js';
export * as blocking from './load.js';

export { read as fetchText, default } from './load.js';
export * as all from './load.js';

export { default } from './load.js';
export { default as again } from './load.js';

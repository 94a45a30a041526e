export { default as api } from './api.js';
export * as whole from './api.js';

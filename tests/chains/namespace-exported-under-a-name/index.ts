export * as config from './load.js';

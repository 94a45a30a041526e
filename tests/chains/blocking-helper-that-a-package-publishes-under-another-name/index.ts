export * as config from './names.js';

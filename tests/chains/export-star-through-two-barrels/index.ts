export * from './deep/index.js';

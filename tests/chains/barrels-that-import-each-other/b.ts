export * from './a.js';
export const other = 1;

export * from './load.js';

export const load = (): string => 'kept';

import { base } from './stores.js';
export const use = (): string => base.load().trim();

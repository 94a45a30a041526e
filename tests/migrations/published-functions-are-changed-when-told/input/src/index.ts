import { load } from './load.js';
export const text = (): string => load();
load();

import { load } from './load.mjs';

export const text = load();

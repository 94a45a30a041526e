import { load } from './index.js';

export const size = (): number => load('a').length;

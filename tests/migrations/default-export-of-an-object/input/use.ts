import { api, whole } from './index.js';
import own, * as all from './api.js';

const { load } = own;
export const one = (): string => api.load('a').trim() + whole.default.both();
export const two = (): string => load('b').trim() + all.default.load('c').trim();

import { api, whole } from './index.js';
import own, * as all from './api.js';

const { load } = own;
export const one = async (): Promise<string> => (await api.load('a')).trim() + await whole.default.both();
export const two = async (): Promise<string> => (await load('b')).trim() + (await all.default.load('c')).trim();

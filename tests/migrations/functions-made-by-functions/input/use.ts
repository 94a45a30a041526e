import { prefixed, readerOf } from './load.js';

const read = readerOf('/home');
export const title = (): string => read('title').trim();
export const size = (): number => readerOf('/etc')('size').length + prefixed('/var')('log').length;

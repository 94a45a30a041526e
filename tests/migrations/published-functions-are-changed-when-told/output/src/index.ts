import { load } from './load.js';
export const text = async (): Promise<string> => load();
load();

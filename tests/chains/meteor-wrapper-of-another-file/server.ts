import { load, readSync } from './load.js';

export const settings = (): string => readSync('settings') as string;
export const page = async (): Promise<string> => load('page');

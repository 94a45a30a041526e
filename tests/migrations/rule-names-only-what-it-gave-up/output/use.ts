import { load, report } from './load.js';

export const both = async (path: string): Promise<string> => `${await load(path)}: ${report(path)}`;

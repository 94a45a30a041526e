import { load, report } from './load.js';

export const both = (path: string): string => `${load(path)}: ${report(path)}`;

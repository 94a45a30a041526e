import { awaitSync } from '@kaciras/deasync';
import type { loadSync } from './native.js';

export declare function readSync(path: string): string;

export const own = (work: Promise<string>): string => awaitSync(work);
export type Load = typeof loadSync;

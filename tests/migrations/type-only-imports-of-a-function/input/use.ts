import type { load } from './load.js';
import type Loader from './load.js';

export type Loaded = ReturnType<typeof load> | ReturnType<Loader['load']>;
export interface Cache {
  readonly load: Loader['load'];
  readonly last?: Loaded;
}
export const fake: typeof load = (key) => key.toUpperCase();
export const sizeOf = (loader: Loader, loaded: Loaded): number => loader.load(loaded).length;
export const cached = ({ load, last = 'a' }: Cache): string => load(last).trim();

import type { load } from './load.js';
import type Loader from './load.js';

export type Loaded = Awaited<ReturnType<typeof load>> | Awaited<ReturnType<Loader['load']>>;
export interface Cache {
  readonly load: Loader['load'];
  readonly last?: Loaded;
}
export const fake: typeof load = (key) => key.toUpperCase();
export const sizeOf = async (loader: Loader, loaded: Loaded): Promise<number> => (await loader.load(loaded)).length;
export const cached = ({ load, last = 'a' }: Cache): string => load(last).trim();

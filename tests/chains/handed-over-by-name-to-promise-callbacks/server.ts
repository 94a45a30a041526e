import { awaitSync } from '@kaciras/deasync';
import { load, Store } from './load.js';

export const started = (work: Promise<void>): Promise<string> => work.then(load);
export const recovered = (work: Promise<string>): Promise<string> => work.catch(load);
export const refreshed = (work: Promise<void>, store: Store): Promise<string> => work.then(store.refresh.bind(store));
export const waited = (work: Promise<Promise<string>[]>): Promise<Awaited<string>[]> => work.then((all) => all.map(awaitSync));

queueMicrotask(load);

import { load } from './load.js';

const finished = new FinalizationRegistry<Promise<string>>((work) => void load(work));

export function watch(held: object, work: Promise<string>): void {
  finished.register(held, work);
}

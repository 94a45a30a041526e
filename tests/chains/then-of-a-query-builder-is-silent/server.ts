import { load } from './load.js';

interface Query {
  then(step: () => string): Query;
  run(): void;
}

export async function start(work: Promise<void>, query: Query): Promise<unknown> {
  await work;
  query.then(load).run();
}

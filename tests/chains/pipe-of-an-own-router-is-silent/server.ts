import { load } from './load.js';

interface Router {
  pipe(handler: () => string): Router;
}

export async function start(work: Promise<void>, router: Router): Promise<unknown> {
  await work;
  router.pipe(load);
}

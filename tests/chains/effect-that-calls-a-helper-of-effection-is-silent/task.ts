import { run, sleep } from 'effection';

export const pause = (): PromiseLike<void> => run(() => sleep(10));

import deasync, { loopWhile } from './deasync.js';

const read = deasync(() => 'kept');

export const load = (): string => (loopWhile(() => false) ? '' : read());

import deasync from 'deasync';

declare function sleep(ms: number, done: () => void): void;

export const sleepSync = deasync(sleep);

import deasync from 'deasync';

export const spin = deasync.loopWhile;

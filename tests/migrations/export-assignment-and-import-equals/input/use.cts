import load = require('./load.cjs');

export const size = (): number => load().length;

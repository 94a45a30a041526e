import load = require('./load.cjs');

export const size = async (): Promise<number> => (await load()).length;

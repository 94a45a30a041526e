const { load } = require('./load.cjs');
const config = require('./load.cjs');

export async function start(work: Promise<string>): Promise<string[]> {
  await work;
  return [load(work), config.load(work), require('./load.cjs').load(work)];
}

export async function lazily(work: Promise<string>): Promise<string> {
  await work;
  const { load: read } = require('./load.cjs');
  return read(work);
}

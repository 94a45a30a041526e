const { load } = require('./load.cjs');
const texts = require('./read.cjs');
const once = require('./only.cjs');

export async function start(work: Promise<string>): Promise<string[]> {
  await work;
  return [load(work), texts.read(work), ...texts.readAll([work]), once(work)];
}

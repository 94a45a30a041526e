import config = require('./load.cjs');

export async function start(work: Promise<void>, isDone: () => boolean): Promise<void> {
  await work;
  config.load(isDone);
}

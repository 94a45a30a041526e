import deasync = require('deasync');

declare function start(done: () => void): void;

export async function run(): Promise<void> {
  let finished = false;
  start(() => (finished = true));
  deasync.loopWhile(() => !finished);
}

import deasync = require('deasync');

declare function load(): Promise<number>;

export async function later(): Promise<void> {
  const time: [number] = [await load()];
  deasync.sleep(...time);
}

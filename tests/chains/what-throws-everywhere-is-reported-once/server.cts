import Future = require('fibers/future');
import { load } from './load.cjs';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load(new Future<string>());
}

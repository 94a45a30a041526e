import Future = require('fibers/future');

export function load(future: Future<string>): string {
  return future.wait();
}

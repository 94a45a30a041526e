import Future = require('fibers/future');

declare function fetchUser(id: string): Promise<string>;

export function user(id: string): string {
  return Future.fromPromise(fetchUser(id)).wait();
}

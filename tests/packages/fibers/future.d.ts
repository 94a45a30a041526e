declare class Future<T = any> {
  wait(): T;
  return(value: T): void;
  static wait(...futures: Future[]): void;
  static fromPromise<T>(promise: Promise<T>): Future<T>;
  static task<T>(fn: () => T): Future<T>;
}
export = Future;

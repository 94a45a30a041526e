interface PromiseConstructor {
  await<T>(value: T | PromiseLike<T>): T;
  awaitAll<T>(values: readonly (T | PromiseLike<T>)[]): T[];
}
interface Promise<T> {
  await(): T;
}

export interface Result<T, E> {
  isErr(): boolean;
  readonly value: T;
  readonly error: E;
}
export declare class ResultAsync<T, E> implements PromiseLike<Result<T, E>> {
  static fromPromise<T, E>(promise: Promise<T>, onError: (reason: unknown) => E): ResultAsync<T, E>;
  map<R>(f: (value: T) => R): ResultAsync<R, E>;
  match<R>(ok: (value: T) => R, err: (error: E) => R): Promise<R>;
  then<A, B>(
    onfulfilled?: (value: Result<T, E>) => A | PromiseLike<A>,
    onrejected?: (reason: unknown) => B | PromiseLike<B>,
  ): PromiseLike<A | B>;
  [Symbol.asyncIterator](): AsyncGenerator<Result<never, E>, T>;
}
export declare function safeTry<T, E>(
  body: () => AsyncGenerator<Result<never, E>, Result<T, E>>,
): ResultAsync<T, E>;
export declare function ok<T>(value: T): Result<T, never>;

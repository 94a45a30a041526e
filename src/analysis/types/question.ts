/**
 * A question to a compiler, written once for all of them. It yields requests: questions to a compiler in another process
 * run side by side and share its round trips; to one in this process each request is answered on the spot.
 */
export type Question<T> = Generator<unknown, T, never>;

/** What a compiler answers, for `yield*`: there already, or a request. */
export type Asked<T> = Iterable<unknown, T, never>;

/** An answer that is there. It is its own iterator and its own result, so that it costs one small object. */
class Ready<T> {
  readonly done = true;
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): this {
    return this;
  }
}

export const ready = <T>(value: T): Asked<T> => new Ready(value);

export function* questionOf<T>(asked: Asked<T>): Question<T> {
  return yield* asked;
}

/** The answer to a question that only meets answers that are there. */
export function answerTo<T>(asked: Asked<T>): T {
  return asked[Symbol.iterator]().next().value as T;
}

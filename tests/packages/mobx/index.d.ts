export function flow<A extends unknown[], R>(generator: (...args: A) => Generator<any, R, any>): (...args: A) => Promise<R> & { cancel(): void };

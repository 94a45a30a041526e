export default function makeSynchronous<A extends unknown[], T>(fn: (...args: A) => Promise<T>): (...args: A) => T;

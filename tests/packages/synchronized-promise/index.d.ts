declare function synchronized<A extends unknown[], T>(fn: (...args: A) => Promise<T>, options?: { timeouts?: number }): (...args: A) => T;
export = synchronized;

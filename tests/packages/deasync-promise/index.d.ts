declare function wait<T>(promise: Promise<T>): T;
export = wait;

export declare function useState<T>(initial: T): [T, (next: T) => void];

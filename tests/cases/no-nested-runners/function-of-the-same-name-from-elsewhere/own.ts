export declare function awaitSync<T>(promise: Promise<T>): T;

export declare function runAsWorker(run: () => Promise<void>): void;

export declare function execute(options: { dir?: string; args?: string[] }): Promise<unknown>;
export declare function run(argv?: string[], options?: string): Promise<unknown>;
export declare function flush(): Promise<void>;
export declare function handle(error: Error): Promise<void>;

export declare function started(load: () => Promise<string>): Promise<void>;

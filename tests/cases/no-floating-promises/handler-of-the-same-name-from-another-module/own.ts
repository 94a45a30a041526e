export declare function store(): Promise<void>;
export declare function reportError(): void;

export declare function store(): Promise<void>;

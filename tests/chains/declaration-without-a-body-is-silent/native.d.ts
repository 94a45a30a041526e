export declare function loadSync(path: string): string;

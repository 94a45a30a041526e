export declare function headers(): Promise<{ get(name: string): string | null }>;

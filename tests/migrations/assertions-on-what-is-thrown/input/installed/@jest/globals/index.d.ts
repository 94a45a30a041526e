interface Matchers { toThrow(text?: string): void; toBe(other: unknown): void; readonly not: Matchers; readonly rejects: { toThrow(text?: string): Promise<void> } }
export declare function expect<T>(actual: T): Matchers;
export declare function it(name: string, body: () => void | Promise<void>): void;
export declare function describe(name: string, body: () => void): void;

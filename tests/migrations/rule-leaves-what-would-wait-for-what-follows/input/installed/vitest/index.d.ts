export declare function it(name: string, body: () => void | Promise<void>): void;
export declare const vi: { useFakeTimers(): void; advanceTimersByTime(ms: number): void };

export declare function it(name: string, body: (done: () => void) => void): void;

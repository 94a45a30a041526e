type Body = () => void | Promise<unknown>;
export function test(name: string, body?: Body): void;
export function it(name: string, body?: Body): void;
export function describe(name: string, body: () => void): void;
export function beforeEach(body: Body): void;
export function afterAll(body: Body): void;

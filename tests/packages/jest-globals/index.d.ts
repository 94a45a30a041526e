type Body = () => void | Promise<unknown>;
export function test(name: string, body?: Body): void;
export function it(name: string, body?: Body): void;
export function describe(name: string, body: () => void): void;
export function beforeEach(body: Body): void;
export function afterAll(body: Body): void;
type Done = (error?: unknown) => void;
export namespace it {
  export function each<T>(rows: readonly T[]): (name: string, body: (...given: any[]) => unknown) => void;
  export function each(
    rows: TemplateStringsArray,
    ...values: unknown[]
  ): (name: string, body: (given: any, done: Done) => unknown) => void;
}

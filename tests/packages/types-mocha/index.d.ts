declare namespace Mocha {
  interface Context {
    timeout(ms: number): this;
  }
  type Done = (error?: unknown) => void;
  type Func = (this: Context, done: Done) => void;
  type AsyncFunc = (this: Context) => PromiseLike<any>;
  interface TestFunction {
    (title: string, fn?: Func): void;
    (title: string, fn?: AsyncFunc): void;
    only: TestFunction;
  }
  interface SuiteFunction {
    (title: string, fn: () => void): void;
  }
  interface HookFunction {
    (fn: Func): void;
    (fn: AsyncFunc): void;
  }
}
declare module 'mocha' {
  export const it: Mocha.TestFunction;
  export const describe: Mocha.SuiteFunction;
  export const before: Mocha.HookFunction;
  export const beforeEach: Mocha.HookFunction;
}

declare function deasync(fn: Function): (...args: any[]) => any;
declare namespace deasync {
  function sleep(ms: number): void;
  function loopWhile(goesOn: () => boolean): void;
  function runLoopOnce(): void;
}
export = deasync;

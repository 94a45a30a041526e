interface Fiber {
  run(value?: unknown): unknown;
}
declare const Fiber: {
  (fn: () => void): Fiber;
  yield(value?: unknown): any;
  readonly current: Fiber | undefined;
};
export = Fiber;

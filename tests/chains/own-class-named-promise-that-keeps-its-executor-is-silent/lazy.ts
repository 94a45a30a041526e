export class Promise {
  readonly executor: () => string;

  constructor(executor: () => string) {
    this.executor = executor;
  }
}

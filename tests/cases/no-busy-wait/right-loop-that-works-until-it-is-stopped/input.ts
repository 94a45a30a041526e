declare function step(): Promise<void>;

export class Worker {
  private stopped = false;

  stop(): void {
    this.stopped = true;
  }

  async run(): Promise<void> {
    while (!this.stopped) await step();
  }
}

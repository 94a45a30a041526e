declare function send(row: string): Promise<void>;

export class Reporter {
  stopped = false;

  start(): void {
    setTimeout(() => this.report(), 1000);
    setInterval(() => this.reportAll(['a', 'b']), 1000);
  }

  async report(): Promise<void> {
    if (this.stopped) return;
    try {
      await send('a');
    } catch (error) {
      console.error(error);
    }
  }

  async reportAll(rows: readonly string[]): Promise<void> {
    await Promise.all(rows.map((row) => this.reportOne(row)));
  }

  async reportOne(row: string): Promise<void> {
    return send(row).catch(console.error);
  }
}

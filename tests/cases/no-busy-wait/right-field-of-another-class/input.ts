declare class Process {
  pid: number | undefined;
}

export class Proxy extends Process {
  async started(): Promise<void> {
    while (!this.pid) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

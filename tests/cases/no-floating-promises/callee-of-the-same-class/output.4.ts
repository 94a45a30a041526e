declare function tick(): Promise<boolean>;

export class Poller {
  async #poll(): Promise<void> {
    while (true) await tick();
  }

  async poll(): Promise<void> {
    await tick();
  }

  watch = async (): Promise<void> => {
    while (true) await tick();
  };

  get load(): () => Promise<void> {
    try {
      return async () => undefined;
    } catch {
      return async () => undefined;
    }
  }

  async start(other: Poller): Promise<void> {
    this.#poll();
    this.poll();
    await other.#poll();
    this['poll']();
    this.watch();
    this.load();
  }
}

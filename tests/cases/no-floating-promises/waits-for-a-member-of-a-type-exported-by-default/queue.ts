import type Lock from './lock.js';

export class Queue implements Lock {
  readonly #waiting: (() => void)[] = [];

  async acquire(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  async idle(): Promise<void> {}

  release(): void {
    this.#waiting.shift()?.();
  }
}

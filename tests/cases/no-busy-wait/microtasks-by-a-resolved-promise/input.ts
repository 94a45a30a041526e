export class Queue {
  #busy = true;

  free(): void {
    this.#busy = false;
  }

  async idle(): Promise<void> {
    while (this.#busy) {
      await Promise.resolve();
    }
  }
}

export class Job {
  #done = false;

  finish(): void {
    this.#done = true;
  }

  async wait(): Promise<void> {
    while (!this.#done) {}
  }
}

import type { Mail } from './mail.js';
export class Mailbox implements Mail {
  readonly #readers: ((text: string) => void)[] = [];
  next(): Promise<string> {
    return new Promise((resolve) => {
      this.#readers.push(resolve);
    });
  }
  post(text: string): void {
    for (const read of this.#readers.splice(0)) read(text);
  }
}

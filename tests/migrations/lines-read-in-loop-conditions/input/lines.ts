export class Lines {
  #lines: string[] = ['a', 'b'];

  next(): string | undefined {
    return this.#lines.shift();
  }
}

export class Lines {
  #lines: string[] = ['a', 'b'];

  async next(): Promise<string | undefined> {
    return this.#lines.shift();
  }
}

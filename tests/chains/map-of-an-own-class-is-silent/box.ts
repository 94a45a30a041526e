export class Box {
  readonly #later: (() => string)[] = [];

  map(make: () => string): this {
    this.#later.push(make);
    return this;
  }

  forEach(make: () => string): void {
    this.#later.push(make);
  }
}

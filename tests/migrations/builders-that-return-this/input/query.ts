export class Query {
  readonly #parts: string[] = [];

  where(part: string): this {
    this.#parts.push(part);
    return this;
  }
  limit(count: number): this {
    return this.where(`limit ${count}`);
  }
  text(): string {
    return this.#parts.join(' ');
  }
}

export class Query {
  readonly #parts: string[] = [];

  async where(part: string): Promise<this> {
    this.#parts.push(part);
    return this;
  }
  async limit(count: number): Promise<this> {
    return this.where(`limit ${count}`);
  }
  text(): string {
    return this.#parts.join(' ');
  }
}

export class Page {
  #load(): string {
    return 'a';
  }
  text(): string {
    return this.#load();
  }
  static of(): string {
    return new Page().#load().trim();
  }
}

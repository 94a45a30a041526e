export class Page {
  async #load(): Promise<string> {
    return 'a';
  }
  async text(): Promise<string> {
    return this.#load();
  }
  static async of(): Promise<string> {
    return (await new Page().#load()).trim();
  }
}

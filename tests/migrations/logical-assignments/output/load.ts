export async function load(): Promise<string> {
  return 'a';
}
export class Lazy {
  #text: string | undefined;
  static shared: { text?: string } = {};

  async text(): Promise<string> {
    this.#text ??= await load();
    Lazy.shared.text ||= (await load()).trim();
    Lazy.shared.text &&= `${await load()}!`;
    return this.#text;
  }
}

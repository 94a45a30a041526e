export function load(): string {
  return 'a';
}
export class Lazy {
  #text: string | undefined;
  static shared: { text?: string } = {};

  text(): string {
    this.#text ??= load();
    Lazy.shared.text ||= load().trim();
    Lazy.shared.text &&= `${load()}!`;
    return this.#text;
  }
}

export function load(): string {
  return 'a';
}
export const Page = class {
  static #cache = new Map<string, string>();
  static title(): string {
    const title = this.#cache.get('title') ?? load();
    this.#cache.set('title', title);
    return title;
  }
  static readonly size = (): number => Page.title().length;
};
export const all = (): string => `${Page.title()} ${Page.size()}`;

export async function load(): Promise<string> {
  return 'a';
}
export const Page = class {
  static #cache = new Map<string, string>();
  static async title(): Promise<string> {
    const title = this.#cache.get('title') ?? await load();
    this.#cache.set('title', title);
    return title;
  }
  static readonly size = async (): Promise<number> => (await Page.title()).length;
};
export const all = async (): Promise<string> => `${await Page.title()} ${await Page.size()}`;

export async function load(): Promise<string> {
  return 'a';
}
export class Page {
  readonly text = async (): Promise<string> => (await load()).trim();
  title: () => Promise<string> = async () => load();
  async all(): Promise<string> {
    return await this.text() + await this.title();
  }
}

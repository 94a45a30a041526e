export async function load(): Promise<string> {
  return 'a';
}
export abstract class Page {
  protected abstract readonly text: () => Promise<string>;
  abstract title?(): Promise<string>;

  async show(): Promise<string> {
    return `${await this.title?.() ?? 'untitled'}: ${await this.text()}`;
  }
}
export class Home extends Page {
  protected readonly text = async (): Promise<string> => load();
  override async title(): Promise<string> {
    return (await load()).toUpperCase();
  }
}
export class Empty extends Page {
  protected readonly text = async () => '';
  override title = undefined;
}

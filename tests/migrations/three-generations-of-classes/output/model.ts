export class Base {
  async load(): Promise<string> {
    return 'base';
  }
  get title(): string {
    return 'title';
  }
}
export class Middle extends Base {
  async size(): Promise<number> {
    return (await this.load()).length;
  }
}
export class Last extends Middle {
  override async load(): Promise<string> {
    return `${await super.load()} last`;
  }
  override async size(): Promise<number> {
    return await super.size() + 1;
  }
}
export const sizes = async (all: readonly Base[]): Promise<string[]> => Promise.all(all.map((one) => one.load()));

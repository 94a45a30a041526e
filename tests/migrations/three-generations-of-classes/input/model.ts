export class Base {
  load(): string {
    return 'base';
  }
  get title(): string {
    return 'title';
  }
}
export class Middle extends Base {
  size(): number {
    return this.load().length;
  }
}
export class Last extends Middle {
  override load(): string {
    return `${super.load()} last`;
  }
  override size(): number {
    return super.size() + 1;
  }
}
export const sizes = (all: readonly Base[]): string[] => all.map((one) => one.load());

export function load(): string {
  return 'a';
}
export abstract class Page {
  protected abstract readonly text: () => string;
  abstract title?(): string;

  show(): string {
    return `${this.title?.() ?? 'untitled'}: ${this.text()}`;
  }
}
export class Home extends Page {
  protected readonly text = (): string => load();
  override title(): string {
    return load().toUpperCase();
  }
}
export class Empty extends Page {
  protected readonly text = () => '';
  override title = undefined;
}

export function load(): string {
  return 'a';
}
export class Page {
  readonly text = (): string => load().trim();
  title: () => string = () => load();
  all(): string {
    return this.text() + this.title();
  }
}

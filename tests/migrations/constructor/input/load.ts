export function load(): string {
  return 'a';
}
export class Config {
  readonly text: string;
  constructor() {
    this.text = load();
  }
}

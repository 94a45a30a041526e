export async function load(): Promise<string> {
  return 'a';
}
export class Config {
  readonly text: string;
  constructor() {
    this.text = load();
  }
}

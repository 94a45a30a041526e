export function load(): string {
  return 'a';
}
export class Config {
  static shared: string = load();
  text: string = load();
  static {
    const text: string = load();
    if (text === '') throw new Error();
  }
}

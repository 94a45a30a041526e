export function load(): string {
  return 'a';
}
export class Config {
  get text(): string {
    return load();
  }
  set text(value: string) {
    if (load() !== value) throw new Error(value);
  }
}

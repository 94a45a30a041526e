export function load(): string {
  return 'a';
}
export function greet(name: string = load()): string {
  return name;
}

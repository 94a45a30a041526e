export function load(): string {
  return 'a';
}
declare function print(text: string): void;
export function show(): void {
  print(load());
  print(load().concat(load(), load()));
}

export function load(): string {
  return 'a';
}
export function greeting() {
  return `Hello ${load()}, and ${load().trim()}`;
}

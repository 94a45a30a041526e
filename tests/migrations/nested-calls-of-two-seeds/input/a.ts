export function read(path: string): string {
  return path;
}
export function parse(text: string): number {
  return text.length;
}
export function run(): number {
  return parse(read('a')) + 1;
}

export function parse(text: string): string;
export function parse(text: string, deep: true): string[];
export function parse(text: string, deep?: boolean): string | string[] {
  return deep ? [text] : text;
}
export function first(text: string): string | undefined {
  return parse(text, true)[0];
}

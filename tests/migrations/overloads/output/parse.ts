export function parse(text: string): Promise<string>;
export function parse(text: string, deep: true): Promise<string[]>;
export async function parse(text: string, deep?: boolean): Promise<string | string[]> {
  return deep ? [text] : text;
}
export async function first(text: string): Promise<string | undefined> {
  return (await parse(text, true))[0];
}

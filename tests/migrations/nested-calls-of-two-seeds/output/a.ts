export async function read(path: string): Promise<string> {
  return path;
}
export async function parse(text: string): Promise<number> {
  return text.length;
}
export async function run(): Promise<number> {
  return await parse(await read('a')) + 1;
}

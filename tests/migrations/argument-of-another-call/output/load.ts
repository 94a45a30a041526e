export async function load(): Promise<string> {
  return 'a';
}
declare function print(text: string): void;
export async function show(): Promise<void> {
  print(await load());
  print((await load()).concat(await load(), await load()));
}

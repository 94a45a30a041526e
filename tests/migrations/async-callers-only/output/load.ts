export async function load(): Promise<string> {
  return 'a';
}
export async function first(): Promise<number> {
  try {
    return (await load()).length;
  } finally {
    await load();
  }
}
export const second = async (): Promise<string> => load();
export async function* third(): AsyncGenerator<string> {
  yield await load();
  yield* [await load(), await load()];
}

export function load(): string {
  return 'a';
}
export async function first(): Promise<number> {
  try {
    return load().length;
  } finally {
    load();
  }
}
export const second = async (): Promise<string> => load();
export async function* third(): AsyncGenerator<string> {
  yield load();
  yield* [load(), load()];
}

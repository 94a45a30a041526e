declare function mask(value: unknown): Promise<unknown>;
export async function masked(value: object): Promise<string> {
  return JSON.stringify(value, async (_, inner) => await mask(inner));
}

declare function prepare(): Promise<void>;

export async function all(ids: number[]): Promise<PromiseSettledResult<string>[]> {
  const pauses = ids.map((id) => new Promise<void>((resolve) => setTimeout(resolve, id)));
  await prepare();
  await Promise.all(pauses);
  return [];
}

const Effect = { runPromise: (id: number): Promise<number> => Promise.resolve(id) };

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) await Effect.runPromise(id);
}

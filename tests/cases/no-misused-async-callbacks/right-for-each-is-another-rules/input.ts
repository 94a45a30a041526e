declare function save(id?: number): Promise<void>;
export function all(ids: number[]): void {
  ids.forEach(async (id) => {
    await save(id);
  });
}

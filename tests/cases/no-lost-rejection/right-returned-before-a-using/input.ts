declare function load(): Promise<number>;
declare function connect(): { query(text: string): Promise<number> } & Disposable;

export async function count(isCached: boolean): Promise<number> {
  if (isCached) return load();
  using connection = connect();
  return await connection.query('select count(*)');
}

declare function connect(): { query(text: string): Promise<number> } & Disposable;

export async function count(isCached: boolean): Promise<number> {
  using connection = connect();
  if (!isCached) {
    return connection.query('select count(*)');
  }
  return 0;
}

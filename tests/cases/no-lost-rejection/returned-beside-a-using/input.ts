declare function connect(): { query(text: string): Promise<number> } & Disposable;

export async function count(): Promise<number> {
  using connection = connect();
  return connection.query('select count(*)');
}

declare function connect(): Promise<{ query(text: string): Promise<number> } & AsyncDisposable>;

export async function count(): Promise<number> {
  await using connection = await connect();
  return connection.query('select count(*)');
}

declare const pool: Iterable<{ query(text: string): Promise<number> } & Disposable>;

export async function first(): Promise<number> {
  for (using connection of pool) {
    return connection.query('select 1');
  }
  return 0;
}

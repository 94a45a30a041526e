declare function connect(): { query(text: string): Promise<number>; isOpen: boolean } & Disposable;

export async function first(): Promise<number> {
  for (using connection = connect(); connection.isOpen; ) {
    return await connection.query('select 1');
  }
  return 0;
}

declare function query(text: string): PromiseLike<number>;
declare const transaction: { end(): void };

export async function count(): Promise<number> {
  try {
    return query('select count(*)');
  } finally {
    transaction.end();
  }
}

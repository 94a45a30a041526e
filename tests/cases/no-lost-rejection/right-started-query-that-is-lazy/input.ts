interface Query extends PromiseLike<string[]> {
  where(name: string): Query;
}
declare const users: { select(): Query };
declare function prepare(): Promise<void>;

export async function read(): Promise<string[]> {
  const query = users.select();
  await prepare();
  return await query;
}

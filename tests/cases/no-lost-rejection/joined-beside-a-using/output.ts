declare function connect(): Promise<AsyncDisposable & { send(text: string): Promise<void> }>;
declare function report(): Promise<void>;
export async function run(): Promise<void> {
  await using line = await connect();
  const results = await Promise.allSettled([report(), line.send('a')]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

declare function connect(): Promise<AsyncDisposable & { send(text: string): Promise<void> }>;
declare function report(): Promise<void>;
export async function run(): Promise<void> {
  await using line = await connect();
  await Promise.all([report(), line.send('a')]);
}

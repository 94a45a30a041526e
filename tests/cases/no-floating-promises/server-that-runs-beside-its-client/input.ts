declare function report(error: unknown): void;
declare const server: { serve(): Promise<void>; close(): void };
declare function call(): Promise<string>;

export async function main(): Promise<string> {
  const serving = server.serve();
  const answer = await call();
  server.close();
  await serving;
  return answer;
}

export async function probe(): Promise<void> {
  server.serve().catch(report);
  await call();
  server.close();
}

declare function tick(): Promise<void>;

export async function poll(): Promise<void> {
  await tick();
  await poll();
}

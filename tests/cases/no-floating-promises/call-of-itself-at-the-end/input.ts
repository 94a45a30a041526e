declare function tick(): Promise<void>;

export async function poll(): Promise<void> {
  await tick();
  poll();
}

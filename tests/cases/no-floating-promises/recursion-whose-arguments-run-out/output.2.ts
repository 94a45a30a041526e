declare function send(pages: readonly string[]): Promise<void>;

export async function sendAll(pages: readonly string[]): Promise<void> {
  if (pages.length === 0) return;
  await send(pages.slice(0, 10));
  void sendAll(pages.slice(10));
}

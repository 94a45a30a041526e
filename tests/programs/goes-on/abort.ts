async function until(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  console.log('aborted');
}
async function main(): Promise<void> {
  const c = new AbortController();
  until(c.signal);
  console.log('wait');
  c.abort();
}
await main();

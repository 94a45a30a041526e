const waiters = new Set<() => void>();
let value = 0;
async function changed(): Promise<number> {
  await new Promise<void>((resolve) => {
    const w = (): void => {
      waiters.delete(w);
      resolve();
    };
    waiters.add(w);
  });
  return value;
}
async function log(): Promise<void> {
  console.log('changed to', await changed());
}
async function main(): Promise<void> {
  log();
  value = 3;
  for (const w of [...waiters]) w();
}
await main();

interface Deferred {
  promise: Promise<void>;
  resolve: () => void;
}
function defer(): Deferred {
  let resolve!: () => void;
  const promise = new Promise<void>((r) => {
    resolve = r;
  });
  return { promise, resolve };
}
async function later(d: { promise: Promise<void> }): Promise<void> {
  await d.promise;
  console.log('later');
}
async function main(): Promise<void> {
  const d = defer();
  later(d);
  console.log('now');
  d.resolve();
}
await main();

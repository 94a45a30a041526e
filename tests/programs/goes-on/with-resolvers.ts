(Promise as any).withResolvers ??= function () {
  let resolve, reject;
  const promise = new Promise((a, b) => {
    resolve = a;
    reject = b;
  });
  return { promise, resolve, reject };
};
const gate = Promise.withResolvers<void>();
async function go() {
  await gate.promise;
  console.log('go');
}
export async function main() {
  go();
  console.log('ready');
  gate.resolve();
}
await main();

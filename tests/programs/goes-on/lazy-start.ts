let ready: Promise<void> | undefined;
async function open(): Promise<void> {
  console.log('opening');
  await new Promise((r) => setTimeout(r, 5));
  console.log('open');
}
function init(): Promise<void> {
  return (ready ??= open());
}
async function main(): Promise<void> {
  init();
  console.log('starting');
  await init();
  console.log('started');
}
await main();

let wake: (() => void) | undefined;
const sleepUntilWoken = async () => {
  await new Promise<void>((r) => {
    wake = r;
  });
  console.log('woken');
};
export async function main() {
  sleepUntilWoken();
  console.log('sleeping');
  wake?.();
}
await main();

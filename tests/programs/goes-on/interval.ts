let flag = false;
function until(): Promise<void> {
  return new Promise((resolve) => {
    const t = setInterval(() => {
      if (flag) {
        clearInterval(t);
        resolve();
      }
    }, 1);
  });
}
async function watch(): Promise<void> {
  await until();
  console.log('seen');
}
async function main(): Promise<void> {
  watch();
  console.log('set');
  flag = true;
}
await main();

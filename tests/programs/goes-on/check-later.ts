let flag = false;
const until = () =>
  new Promise<void>((resolve) => {
    const check = () => {
      if (flag) resolve();
      else setTimeout(check, 1);
    };
    check();
  });
export async function main() {
  until();
  console.log('on');
  flag = true;
}
await main();

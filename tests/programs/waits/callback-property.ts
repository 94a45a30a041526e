class Req {
  onload?: () => void;
  send() {
    setTimeout(() => this.onload?.(), 1);
  }
}
function load(): Promise<string> {
  return new Promise((resolve) => {
    const r = new Req();
    r.onload = () => resolve('loaded');
    r.send();
  });
}
async function show() {
  console.log(await load());
}
export async function main() {
  show();
  await new Promise((r) => setTimeout(r, 5));
}
await main();

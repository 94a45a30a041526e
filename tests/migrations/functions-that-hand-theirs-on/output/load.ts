declare function setTimeout(callback: () => void, delay?: number): number;
export async function load(): Promise<string> {
  return 'a';
}
function schedule(f: () => void): void {
  setTimeout(f);
}
function queue(f: () => void): void {
  setTimeout(f);
}
function postpone(f: () => void): void {
  setTimeout(() => {
    f();
  });
}
async function now(f: () => void | Promise<void>): Promise<void> {
  await f();
}
schedule(() => {
  console.log(load());
});
queue(() => {
  console.log(load());
});
postpone(() => {
  console.log(load());
});
await now(async () => {
  console.log(await load());
});
declare const console: { log(text: string): void };

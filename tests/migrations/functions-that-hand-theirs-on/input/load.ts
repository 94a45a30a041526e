declare function setTimeout(callback: () => void, delay?: number): number;
export function load(): string {
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
function now(f: () => void): void {
  f();
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
now(() => {
  console.log(load());
});
declare const console: { log(text: string): void };

const pending = new Map<number, { resolve: (v: string) => void; reject: (e: Error) => void }>();
let n = 0;
function call(m: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const id = ++n;
    pending.set(id, { resolve, reject });
    console.log('sent', m);
  });
}
export async function main() {
  call('a');
  call('b');
  for (const [id, p] of pending) p.resolve('x' + id);
  pending.clear();
  console.log('done');
}
await main();

const pending = new Map<number, (v: string) => void>();
let n = 0;
const sent: number[] = [];
function request(): Promise<string> {
  const id = ++n;
  sent.push(id);
  return new Promise((resolve) => {
    pending.set(id, resolve);
  });
}
async function ask(): Promise<void> {
  const answer = await request();
  console.log('answer', answer);
}
function reply(id: number): void {
  pending.get(id)?.('r' + id);
  pending.delete(id);
}
async function main(): Promise<void> {
  ask();
  console.log('asked');
  for (const id of sent) reply(id);
}
await main();

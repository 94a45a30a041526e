const inflight = new Map<string, Promise<string>>();
async function fetchIt(k: string) {
  console.log('load', k);
  await new Promise((r) => setTimeout(r, 2));
  return k;
}
function get(k: string): Promise<string> {
  const known = inflight.get(k);
  if (known) return known;
  const p = fetchIt(k).finally(() => inflight.delete(k));
  inflight.set(k, p);
  return p;
}
export async function main() {
  get('a');
  get('a');
  console.log(await get('a'));
}
await main();

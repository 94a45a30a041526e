export const hooks: (() => void | Promise<void>)[] = [];
const checks: ((name: string) => string | Promise<string>)[] = [];
const shared: (() => void)[] = [];

export async function load(): Promise<string> {
  return 'a';
}
export async function start(): Promise<void> {
  await load();
}
export async function shareStart(): Promise<void> {
  await load();
}
hooks.push(start);
hooks.unshift(async () => {
  await load();
}, () => undefined);
checks.push(async (name) => name + await load());
shared.push(shareStart);

export async function verify(names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const check of checks) for (const name of names) found.push((await check(name)).trim());
  return found;
}
export const handed = (): void => void shared.map((one) => one());

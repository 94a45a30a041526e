export const hooks: (() => void)[] = [];
const checks: ((name: string) => string)[] = [];
const shared: (() => void)[] = [];

export function load(): string {
  return 'a';
}
export function start(): void {
  load();
}
export function shareStart(): void {
  load();
}
hooks.push(start);
hooks.unshift(() => {
  load();
}, () => undefined);
checks.push((name) => name + load());
shared.push(shareStart);

export function verify(names: string[]): string[] {
  const found: string[] = [];
  for (const check of checks) for (const name of names) found.push(check(name).trim());
  return found;
}
export const handed = (): void => void shared.map((one) => one());

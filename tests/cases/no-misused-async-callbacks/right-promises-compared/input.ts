declare function load(id: string): Promise<string>;
const pending = new Map<string, Promise<string>>();
export function isCurrent(id: string): boolean {
  const mine = load(id);
  pending.set(id, mine);
  return pending.get(id) === mine;
}

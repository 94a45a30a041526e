export async function isKnown(key: string): Promise<boolean> {
  return key !== '';
}
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && isKnown(value);
}
export function assertKey(value: string): asserts value {
  if (!isKnown(value)) throw new Error(value);
}

export function load(): string {
  return 'a';
}
export class Value {
  toJSON(): string {
    return load();
  }
}
export const text = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === load() ? undefined : inner));

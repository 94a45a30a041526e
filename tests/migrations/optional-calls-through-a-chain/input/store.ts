export interface Hooks {
  readonly before?: (() => void) | undefined;
  readonly store?: Store | undefined;
}
export class Store {
  load?(key: string): { name?: string; parts: string[] };
  stores = new Map<string, Store>();
}
export function names(hooks: Hooks | undefined, key: string): string {
  hooks?.before?.();
  const length = hooks?.store?.load?.(key).parts.length;
  const name = hooks?.store?.stores.get(key)?.load?.(key)?.name?.trim() ?? 'nobody';
  const part = hooks?.store?.load!(key).parts[0]?.at(0);
  return `${name} ${length} ${part}`;
}

export interface Hooks {
  readonly before?: (() => void) | undefined;
  readonly store?: Store | undefined;
}
export class Store {
  load?(key: string): Promise<{ name?: string; parts: string[] }>;
  stores = new Map<string, Store>();
}
export async function names(hooks: Hooks | undefined, key: string): Promise<string> {
  hooks?.before?.();
  const length = (await hooks?.store?.load?.(key))?.parts.length;
  const name = (await hooks?.store?.stores.get(key)?.load?.(key))?.name?.trim() ?? 'nobody';
  const part = (await hooks?.store?.load!(key))?.parts[0]?.at(0);
  return `${name} ${length} ${part}`;
}

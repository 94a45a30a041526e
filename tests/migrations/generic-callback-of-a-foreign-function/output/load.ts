export async function load(): Promise<string> {
  return 'a';
}
declare function memo<T>(make: () => T): { readonly value: T };
declare function once<T>(make: () => T): T;
export const kept = (): string => memo(() => load()).value;
export const text = async (): Promise<string> => (await once(() => load())).trim();

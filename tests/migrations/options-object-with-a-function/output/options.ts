export async function load(): Promise<string> {
  return 'a';
}
interface Options {
  readonly onMiss: () => string | Promise<string>;
}
async function find(key: string, { onMiss }: Options): Promise<string> {
  return key === '' ? await onMiss() : key;
}
export const text = async (): Promise<string> => find('', { onMiss: async () => load() });
export const fixed = async (): Promise<string> => find('', { onMiss: () => 'fixed' });

export async function load(): Promise<string> {
  return 'a';
}
declare function registerService(name: string, handler: (query: string) => any): void;
export const handler = async (query: string) => ({ query, text: await load() });
registerService('discord', handler);
registerService('google', (query) => query + load());

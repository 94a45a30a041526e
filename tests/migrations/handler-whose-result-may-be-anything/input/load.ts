export function load(): string {
  return 'a';
}
declare function registerService(name: string, handler: (query: string) => any): void;
export const handler = (query: string) => ({ query, text: load() });
registerService('discord', handler);
registerService('google', (query) => query + load());

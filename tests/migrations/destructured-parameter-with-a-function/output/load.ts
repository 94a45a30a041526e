export async function load(): Promise<string> {
  return 'a';
}
interface Options {
  readonly read: () => string | Promise<string>;
  readonly title?: string;
}
export async function show({ read, title = 'a' }: Options): Promise<string> {
  return `${title}: ${await read()}`;
}
export const first = async (): Promise<string> => show({ read: async () => load() });
export const second = async (): Promise<string> => show({ read: () => 'b', title: 'c' });

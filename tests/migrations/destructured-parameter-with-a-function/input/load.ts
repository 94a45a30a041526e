export function load(): string {
  return 'a';
}
interface Options {
  readonly read: () => string;
  readonly title?: string;
}
export function show({ read, title = 'a' }: Options): string {
  return `${title}: ${read()}`;
}
export const first = (): string => show({ read: () => load() });
export const second = (): string => show({ read: () => 'b', title: 'c' });

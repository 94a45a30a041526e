export async function load(): Promise<string> {
  return 'a';
}
declare const emitter: { on(name: string, listener: (value: string) => void): void };
declare function each(callback: (value: string) => void): void;
declare function compute(callback: () => string): string;
emitter.on('data', (value) => {
  load().concat(value);
});
each((value) => {
  load().concat(value);
});
export const text = (): string => compute(() => load());

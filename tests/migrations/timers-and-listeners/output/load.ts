export async function load(): Promise<string> {
  return 'a';
}
declare function setTimeout(callback: () => void, delay?: number): number;
declare class Emitter {
  on(name: string, listener: (value: string) => void): this;
  once(name: string, listener: Function): this;
  visit(visitor: (value: string) => boolean): void;
}
export function start(emitter: Emitter): void {
  setTimeout(() => {
    load();
  }, 10);
  emitter.on('a', (value) => console.log(load() + value)).once('b', () => load());
  emitter.visit((value) => load() === value);
}
declare const console: { log(text: string): void };

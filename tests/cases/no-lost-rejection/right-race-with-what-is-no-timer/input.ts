import { setImmediate as turn } from 'node:timers/promises';

declare function load(): Promise<string>;
declare function watch(then: (text: string) => void, ms: number): void;

export async function read(ms: number): Promise<string | undefined> {
  return await Promise.race([load(), new Promise<string>((resolve) => watch(resolve, ms)), turn(undefined)]);
}

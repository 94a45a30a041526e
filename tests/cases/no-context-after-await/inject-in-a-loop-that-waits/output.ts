import { inject } from 'vue';

declare function load(key: string | undefined): Promise<string>;

export async function setup(keys: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  const injected = inject<string>('theme');
  for (const key of keys) {
    all.push(await load(key));
    console.log(injected);
  }
  return all;
}

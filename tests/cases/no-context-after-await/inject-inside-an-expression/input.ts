import { inject } from 'vue';

declare function load(key: string | undefined): Promise<string>;

export async function setup(): Promise<string> {
  const first = await load('first');
  const second = await load(inject<string>('theme'));
  return first + second;
}

import { inject } from 'vue';

declare function load(key: string | undefined): Promise<string>;

export async function setup(): Promise<string> {
  const injected = inject<string>('theme');
  const first = await load('first');
  const second = await load(injected);
  return first + second;
}

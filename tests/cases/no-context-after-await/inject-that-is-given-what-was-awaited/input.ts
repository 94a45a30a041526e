import { inject } from 'vue';

declare function load(): Promise<string>;

export async function setup(): Promise<unknown> {
  const key = await load();
  const theme = inject<string>(key);
  return { theme };
}

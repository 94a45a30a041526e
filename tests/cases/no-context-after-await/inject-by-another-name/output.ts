import { inject as take } from 'vue';

declare function load(): Promise<void>;

export async function setup(): Promise<unknown> {
  const theme = take<string>('theme');
  await load();
  return { theme };
}

import { inject as take } from 'vue';

declare function load(): Promise<void>;

export async function setup(): Promise<unknown> {
  await load();
  const theme = take<string>('theme');
  return { theme };
}

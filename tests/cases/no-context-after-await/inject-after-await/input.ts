import { inject } from 'vue';

declare function load(): Promise<void>;

export async function setup(): Promise<unknown> {
  await load();
  const theme = inject<string>('theme');
  return { theme };
}

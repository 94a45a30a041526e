import { inject } from 'vue';

declare function load(): Promise<void>;

export async function setup(): Promise<unknown> {
  const theme = inject<string>('theme');
  await load();
  return { theme };
}

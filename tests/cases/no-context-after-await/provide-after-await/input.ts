import { provide } from 'vue';

declare function load(): Promise<string>;

export async function setup(): Promise<void> {
  const theme = await load();
  provide('theme', theme);
}

import { tick } from 'svelte';

declare function load(): Promise<void>;

export async function refresh(): Promise<void> {
  await load();
  await tick();
}

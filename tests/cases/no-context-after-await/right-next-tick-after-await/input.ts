import { nextTick } from 'vue';

declare function load(): Promise<void>;

export async function refresh(): Promise<void> {
  await load();
  await nextTick();
}

import { onMounted } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown> {
  const items = await load();
  // The page is there.
  onMounted(() => console.log('there'));
  return { items };
}

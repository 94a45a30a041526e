import { onMounted } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown> {
  // The page is there.
  onMounted(() => console.log('there'));
  const items = await load();
  return { items };
}

import { onMounted } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown> {
  const items = await load();
  onMounted(() => {
    // The page is there.
    document.title = 'Items';
  });
  return { items };
}

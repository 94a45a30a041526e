import { onMounted } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown> {
  onMounted(() => {
    // The page is there.
    document.title = 'Items';
  });
  const items = await load();
  return { items };
}

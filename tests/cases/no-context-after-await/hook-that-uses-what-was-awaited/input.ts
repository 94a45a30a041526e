import { onMounted } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown> {
  const items = await load();
  onMounted(() => {
    document.title = `${items.length} items`;
  });
  return { items };
}

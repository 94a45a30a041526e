import { onMounted } from 'vue';

declare function load(): Promise<void>;

export function setup(): void {
  onMounted(async () => {
    await load();
  });
}

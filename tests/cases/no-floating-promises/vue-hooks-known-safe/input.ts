import { onMounted, watch } from 'vue';

declare function load(): Promise<void>;

onMounted(async () => {
  await load();
});
watch(() => 1, async () => await load());

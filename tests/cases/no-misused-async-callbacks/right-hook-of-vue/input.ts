import { onMounted } from 'vue';

declare function save(id?: number): Promise<void>;
onMounted(async () => {
  await save();
});

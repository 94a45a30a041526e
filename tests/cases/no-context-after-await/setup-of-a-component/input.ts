import { defineComponent, inject } from 'vue';

declare function load(): Promise<void>;

export default defineComponent({
  async setup() {
    await load();
    const theme = inject('theme', 'light');
    return { theme };
  },
});

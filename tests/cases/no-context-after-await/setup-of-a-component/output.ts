import { defineComponent, inject } from 'vue';

declare function load(): Promise<void>;

export default defineComponent({
  async setup() {
    const theme = inject('theme', 'light');
    await load();
    return { theme };
  },
});

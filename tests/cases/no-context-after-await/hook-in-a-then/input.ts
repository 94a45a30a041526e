import { onMounted } from 'vue';

declare function load(): Promise<string>;

export function setup(): void {
  void load().then((title) => {
    onMounted(() => {
      document.title = title;
    });
  });
}

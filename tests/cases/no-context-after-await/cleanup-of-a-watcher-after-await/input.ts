import { onWatcherCleanup, watch } from 'vue';

declare function load(id: string, signal: AbortSignal): Promise<string>;

export function follow(id: () => string): void {
  watch(id, async (value) => {
    const controller = new AbortController();
    await load(value, controller.signal);
    onWatcherCleanup(() => controller.abort());
  });
}

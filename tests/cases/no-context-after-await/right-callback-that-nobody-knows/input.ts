import { inject } from 'vue';

declare function load(): Promise<void>;
declare function within(run: () => unknown): unknown;

export async function setup(): Promise<unknown> {
  await load();
  return within(() => inject<string>('theme'));
}

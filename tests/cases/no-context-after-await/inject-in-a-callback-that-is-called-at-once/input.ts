import { inject } from 'vue';

declare function load(): Promise<string[]>;

export async function setup(): Promise<unknown[]> {
  const keys = await load();
  return keys.map((key) => inject<string>(key));
}

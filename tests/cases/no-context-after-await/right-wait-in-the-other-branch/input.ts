import { inject } from 'vue';

declare function load(): Promise<string>;

export async function setup(isFast: boolean): Promise<string | undefined> {
  if (!isFast) {
    return await load();
  }
  return inject<string>('theme');
}

import { inject } from 'vue';

declare function load(key: string | undefined): Promise<string>;

export async function setup(): Promise<string> {
  return (await load(inject<string>('theme'))).trim();
}

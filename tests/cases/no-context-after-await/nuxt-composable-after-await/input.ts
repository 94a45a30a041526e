import { useRuntimeConfig, useState } from 'nuxt/app';

declare function load(base: string | undefined): Promise<string>;

export async function useUser(): Promise<{ value: string }> {
  const { public: settings } = useRuntimeConfig();
  const name = await load(settings['base']);
  return useState('user', () => name);
}

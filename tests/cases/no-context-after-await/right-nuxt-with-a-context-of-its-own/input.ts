import { useNuxtApp, useState } from 'nuxt/app';

declare function load(): Promise<string>;

export async function useUser(): Promise<unknown> {
  const nuxtApp = useNuxtApp();
  const name = await load();
  return nuxtApp.runWithContext(() => useState('user', () => name));
}

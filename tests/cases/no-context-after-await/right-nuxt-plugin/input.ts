import { defineNuxtPlugin, useRuntimeConfig } from 'nuxt/app';

declare function load(): Promise<void>;

export default defineNuxtPlugin(async () => {
  await load();
  console.log(useRuntimeConfig().public);
});

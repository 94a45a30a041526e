import { defineNuxtRouteMiddleware, useState } from 'nuxt/app';

declare function load(): Promise<string>;

export default defineNuxtRouteMiddleware(async (to) => {
  const name = await load();
  useState('user').value = `${to.path} ${name}`;
});

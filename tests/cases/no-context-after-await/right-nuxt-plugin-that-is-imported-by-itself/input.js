export default defineNuxtPlugin(async (nuxtApp) => {
  await nuxtApp.callHook('app:data');
  console.log(useRuntimeConfig().public);
});

/// <reference types="meteor-promise" />
declare function load(): Promise<string>;

export async function config(): Promise<string> {
  await load();
  return Promise.await(load());
}

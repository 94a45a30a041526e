/// <reference types="meteor-promise" />
declare function load(): Promise<string>;

export async function config(): Promise<string> {
  return Promise.await(load());
}

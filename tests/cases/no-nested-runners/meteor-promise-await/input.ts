/// <reference types="meteor-promise" />
declare function load(): Promise<string>;

export function config(): string {
  return Promise.await(load());
}

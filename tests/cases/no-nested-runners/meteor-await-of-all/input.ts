/// <reference types="meteor-promise" />
declare function load(name: string): Promise<string>;

export async function all(names: string[]): Promise<string[]> {
  return Promise.awaitAll(names.map((name) => load(name)));
}

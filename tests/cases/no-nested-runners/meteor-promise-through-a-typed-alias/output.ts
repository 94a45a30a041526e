/// <reference types="meteor-promise" />
interface BlockingPromise {
  await<T>(promise: Promise<T>): T;
}
const MeteorPromise = Promise as unknown as BlockingPromise;

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  return await load();
}

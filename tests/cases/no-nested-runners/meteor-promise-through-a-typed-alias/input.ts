/// <reference types="meteor-promise" />
interface MeteorPromise {
  await<T>(promise: Promise<T>): T;
}
const MeteorPromise = Promise as unknown as MeteorPromise;

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  return MeteorPromise.await(load());
}

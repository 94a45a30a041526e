/// <reference types="meteor" />
import { Promise as MeteorPromise } from 'meteor/promise';

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  return await load();
}

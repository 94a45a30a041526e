/// <reference types="meteor" />
import { Meteor } from 'meteor/meteor';

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = Meteor.wrapAsync(read);

export async function config(): Promise<string> {
  return readSync('config.json') as string;
}

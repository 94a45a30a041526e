/// <reference types="meteor" />
import { Meteor } from 'meteor/meteor';

declare const files: { read(path: string, done: (error: Error | null, text: string) => void): void };

const readSync = Meteor.wrapAsync(files.read, files);

export async function config(): Promise<string> {
  return readSync('config.json') as string;
}

/// <reference types="meteor" />
import { Meteor } from 'meteor/meteor';
import { promisify } from 'node:util';

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = promisify(read);

export async function config(): Promise<string> {
  return await readSync('config.json') as string;
}

import { Meteor } from 'meteor/meteor';

declare function read(path: string, callback: (error: Error | undefined, text: string) => void): void;

export const readSync = Meteor.wrapAsync(read);
export const load = (path: string): string => readSync(path);

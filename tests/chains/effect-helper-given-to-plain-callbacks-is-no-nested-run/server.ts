import { getUser } from './user.js';

export const all = (work: Promise<void>): Promise<string[]> => work.then(getUser).then((name) => [name]);
export const each = async (paths: readonly string[]): Promise<string[]> => Promise.all(paths.map(getUser));

import { relative, sep } from 'node:path';

/** A file as its repository names it, wherever the command ran. */
export const repositoryPath = (file: string, root: string): string => relative(root, file).split(sep).join('/');

import * as fs from 'node:fs';

export const template = (name: string): string => fs.readFileSync(`./templates/${name}`, 'utf8');

import * as fs from 'node:fs';

export const template = async (name: string): Promise<string> => fs.promises.readFile(`./templates/${name}`, 'utf8');

import fs from 'fs';

export const read = (name: string): string => fs.readFileSync(name, 'utf8');

import { readFileSync, writeFileSync } from 'node:fs';

export const readState = (): string => readFileSync('./state', 'utf8');
export const writeState = (text: string): void => writeFileSync('./state', text);

import { readFileSync, writeFileSync } from 'node:fs';

export const readState = (): number => Number(readFileSync('./state', 'utf8'));
export const writeState = (value: number): void => {
  writeFileSync('./state', String(value));
};

import { readFileSync } from 'node:fs';

export const state = {
  get version(): string {
    return readFileSync('./VERSION', 'utf8');
  },
};

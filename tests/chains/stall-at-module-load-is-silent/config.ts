import { readSync } from './sync-read.js';

function load(): string {
  return readSync('config.json');
}

export const config = load();

import { readFileSync } from 'node:fs';

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export const config = once(() => readFileSync('./config.json', 'utf8'));
export const flags = once(readFlags);

function readFlags(): string {
  return readFileSync('./flags', 'utf8');
}

import { Config, size } from './wait.js';

export function load(path: string): string {
  return path;
}
export function title(): string {
  return load('title') + size();
}
export async function later(): Promise<number> {
  const head = load('later');
  return head.length + new Config().size;
}
export async function hangsAlready(): Promise<number> {
  await Promise.resolve();
  return load('hangs').length + size();
}

import { Config, size } from './wait.js';

export async function load(path: string): Promise<string> {
  return path;
}
export async function title(): Promise<string> {
  return await load('title') + size();
}
export async function later(): Promise<number> {
  const head = await load('later');
  return head.length + new Config().size;
}
export async function hangsAlready(): Promise<number> {
  await Promise.resolve();
  return (await load('hangs')).length + size();
}

import { read } from '../core/index.js';

export async function main(): Promise<number> {
  return (await read()).length;
}

import { exit } from 'node:process';
export async function list(all: readonly string[]): Promise<never> {
  await Promise.resolve();
  console.log(JSON.stringify(all, undefined, 2));
  exit(0);
}

import { exit } from 'node:process';
export async function list(all: readonly string[]): Promise<never> {
  await Promise.resolve();
  console.log(JSON.stringify(all, undefined, 2));
  await new Promise((resolve) => process.stdout.write('', resolve));
  exit(0);
}

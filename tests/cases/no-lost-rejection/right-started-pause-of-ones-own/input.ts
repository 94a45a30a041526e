import { sleep } from './sleep.js';

declare function user(): Promise<string>;

export async function page(): Promise<string> {
  const shown = sleep(500);
  const name = await user();
  await shown;
  return name;
}

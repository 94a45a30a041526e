import { setTimeout } from 'node:timers/promises';

declare function user(): Promise<string>;

export async function page(): Promise<string> {
  const shown = setTimeout(500);
  const name = await user();
  await shown;
  return name;
}

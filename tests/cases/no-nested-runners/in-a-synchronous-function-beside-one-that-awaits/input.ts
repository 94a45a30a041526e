import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function warm(): Promise<void> {
  await load();
}

export function config(): string {
  return awaitSync(load());
}

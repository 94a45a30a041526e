import { rmSync } from 'node:fs';

export async function forgetLater(path: string): Promise<void> {
  setTimeout(() => rmSync(path), 1000);
}

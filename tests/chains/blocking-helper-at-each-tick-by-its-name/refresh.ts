import { writeFileSync } from 'node:fs';

export function refresh(): void {
  writeFileSync('./alive', String(Date.now()));
}

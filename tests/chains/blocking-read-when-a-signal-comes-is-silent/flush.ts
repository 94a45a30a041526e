import { writeFileSync } from 'node:fs';

export function flush(): void {
  writeFileSync('./state', 'done');
}

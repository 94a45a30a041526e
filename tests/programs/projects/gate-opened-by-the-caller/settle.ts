import { writeFile } from 'node:fs/promises';

export function settle(): void {
  writeFile('/dev/null', '');
  console.log('settled');
}

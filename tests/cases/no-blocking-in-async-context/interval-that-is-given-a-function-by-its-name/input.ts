import { writeFileSync } from 'node:fs';

function beat(): void {
  writeFileSync('./alive', String(Date.now()));
}
export const timer = setInterval(beat, 1000);

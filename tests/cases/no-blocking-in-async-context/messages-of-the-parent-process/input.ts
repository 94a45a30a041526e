import { writeFileSync } from 'node:fs';

process.on('message', (text: string) => {
  writeFileSync('./told', text);
});

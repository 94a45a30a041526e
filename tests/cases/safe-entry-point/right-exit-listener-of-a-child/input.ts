import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
const child = spawn('a');
child.on('exit', async (code) => {
  await writeFile('a', String(code));
});

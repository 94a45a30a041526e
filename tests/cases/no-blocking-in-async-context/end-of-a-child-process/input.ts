import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const child = spawn('make');
child.on('close', () => rmSync('./lock'));

import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import deasync = require('deasync');

const execSync = deasync(exec);
const execLater = promisify(exec);

export const version = (): string => execSync('node --version');

export async function versions(): Promise<string> {
  const { stdout } = await execLater('node --version');
  return stdout;
}

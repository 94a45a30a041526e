import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { exec } from 'node:child_process';

export async function branch(): Promise<string> {
  return (await promisify(exec)('git branch --show-current').then(({ stdout }) => stdout)).trim();
}

export async function keyOf(password: string): Promise<string> {
  return (await new Promise<Buffer>((resolve, reject) => scrypt(password, 'salt', 64, (error, result) => (error ? reject(error) : resolve(result))))).toString('hex');
}

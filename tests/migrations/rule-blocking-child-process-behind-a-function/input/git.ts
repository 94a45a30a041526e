import { execSync } from 'node:child_process';
import { scryptSync } from 'node:crypto';

export function branch(): string {
  return execSync('git branch --show-current').toString().trim();
}

export function keyOf(password: string): string {
  return scryptSync(password, 'salt', 64).toString('hex');
}

import { readFileSync } from 'node:fs';

interface CanActivate {
  canActivate(): boolean;
}

export class Allowed implements CanActivate {
  canActivate(): boolean {
    return readFileSync('./closed', 'utf8') === '';
  }
}

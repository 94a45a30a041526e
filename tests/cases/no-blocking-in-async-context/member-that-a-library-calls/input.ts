import { readFileSync } from 'node:fs';
import type { CanActivate } from '@nestjs/common';

export class Allowed implements CanActivate {
  canActivate(): boolean {
    return readFileSync('./closed', 'utf8') === '';
  }
}

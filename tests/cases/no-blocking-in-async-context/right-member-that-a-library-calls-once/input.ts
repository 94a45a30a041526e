import { readFileSync } from 'node:fs';
import type { CanActivate, OnModuleInit } from '@nestjs/common';

export class Allowed implements CanActivate, OnModuleInit {
  #closed = '';

  onModuleInit(): void {
    this.#closed = readFileSync('./closed', 'utf8');
  }

  canActivate(): boolean {
    return this.#closed === '';
  }
}

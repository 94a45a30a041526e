import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class Repository {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  log(): string {
    return this.#git('log');
  }

  readme(): string {
    return readFileSync(`${this.#folder}/README.md`, 'utf8');
  }

  #git(command: string): string {
    return execFileSync('git', [command], { cwd: this.#folder, encoding: 'utf8' });
  }
}

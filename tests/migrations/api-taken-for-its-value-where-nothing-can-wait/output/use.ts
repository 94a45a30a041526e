import { compare } from './crypt.js';

export class Session {
  readonly valid = compare('a');
  readonly other: unknown;
  set;
  constructor(readonly ok: unknown = compare('b')) {
    this.other = compare('c');
    this.set = compare('d');
  }
  get label(): string {
    return this.valid ? 'valid' : 'invalid';
  }
  async text(): Promise<string> {
    return await this.valid && await this.set ? 'valid' : 'invalid';
  }
}
export function* steps(): Generator<unknown> {
  yield compare('a');
}
export const sorted = (names: string[]): string[] => names.sort((a) => (compare(a) ? 1 : -1));
export function isIn(word: unknown): word is string {
  return word !== compare('a');
}
export enum Kind {
  Page = Number(compare('a')),
}

import { readFileSync, statSync } from 'node:fs';
import { splitBom } from '../../byte-order-mark.js';

/** Texts that the compiler was given instead of the disk's, for a process that has to be started again. */
export class GivenTexts extends Map<string, string> {
  /** The program can only have read this text: others that import the file see it without being given it. */
  holdsDisk(startedAt: number, filename: string, text: string): boolean {
    if (this.has(filename)) return false;
    const stat = statSync(filename, { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs < startedAt && splitBom(readFileSync(filename, 'utf8')).text === text;
  }

  /** The text of a file as the process has it; `undefined` where there is none. */
  of(filename: string): string | undefined {
    const given = this.get(filename);
    if (given !== undefined) return given;
    try {
      return splitBom(readFileSync(filename, 'utf8')).text;
    } catch {
      return undefined;
    }
  }
}

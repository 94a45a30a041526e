import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { TypesStop } from '../analysis/types/types-stop.js';
import { Stop } from '../settings/stop.js';

/** A file that cannot be judged, and what to do about it. It costs itself: others can still be judged. */
export class LostFile extends Stop {
  override readonly name: string = 'LostFile';
  readonly filename: string;
  readonly reason: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;

  constructor(filename: string, reason: string, place?: { readonly line: number; readonly column: number }) {
    super(`${filename}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`);
    this.filename = filename;
    this.reason = reason;
    this.line = place?.line ?? 1;
    this.column = place?.column ?? 1;
  }
}

/** A file that the parser refuses. */
export class UnparsableFile extends LostFile {
  override readonly name = 'UnparsableFile';

  constructor(filename: string, line: number, column: number, why: string) {
    super(filename, `cannot be parsed: ${why}`, { line, column });
  }
}

/** What a parser throws as what it says of the file; any other error as it is. */
export function asUnparsable(filename: string, error: unknown): unknown {
  const { location, lineNumber, column } = error as {
    location?: { start: { line: number; column: number } };
    lineNumber?: number;
    column?: number;
  };
  const line = location?.start.line ?? lineNumber;
  return line === undefined
    ? error
    : new UnparsableFile(filename, line, (location?.start.column ?? column ?? 0) + 1, (error as Error).message);
}

export const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message);

export const TOO_DEEP =
  'nested too deeply to be judged; split its longest expression or deepest block, or leave the file out';

function reasonOf(error: unknown): string {
  if (isTooDeep(error)) return TOO_DEEP;
  const { name, message, stack } = error as Error;
  const at = /^\s+at .*$/m.exec(stack ?? '')?.[0].trim();
  return `cannot be judged, by a defect of ours; please report it: ${name}: ${message}${at === undefined ? '' : ` (${at})`}`;
}

/** Does an error end the run with a message for people, also where analysis throws its own? */
export const isStop = (error: unknown): boolean => error instanceof Stop || error instanceof TypesStop;

/** Does something with one file. @throws LostFile for whatever goes wrong with it, Stop where the whole run has to end */
export function aboutFile<T>(filename: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isStop(error)) throw error;
    throw new LostFile(filename, reasonOf(error));
  }
}

/** The text of a source file, with its byte order mark. @throws LostFile where it cannot be read, or is not UTF-8: written back, it would be another */
export function readSource(filename: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(filename);
  } catch (error) {
    throw new LostFile(filename, `cannot be read (${(error as Error).message.replace(/, .*/, '')})`);
  }
  if (!isUtf8(bytes)) throw new LostFile(filename, 'is not UTF-8; convert it, or leave it out');
  return bytes.toString('utf8');
}

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { packageComplaints } from '../adapters/catalogues.js';
import { backendsTaken, shortfalls, UnparsableFile } from '../adapters/workspace.js';
import { isGenerated } from './source-files.js';
import { painterFor, plural } from './colour.js';
import { progressLine } from './progress.js';

/** What happened to the files that could not be judged as wanted. */
export interface Shortfall {
  readonly unparsable: UnparsableFile[];
  generated: number;
  read: number;
  /** Why no calls were followed over files, where some should be. */
  engine?: string;
}

/** Reads file after file and goes on past those that cannot be parsed; generated files are left out unless named. */
export function readEach(
  files: readonly string[],
  named: ReadonlySet<string>,
  visit: (file: string, source: string) => void,
): Shortfall {
  const shortfall: Shortfall = { unparsable: [], generated: 0, read: 0 };
  const progress = progressLine(process.stderr, 'reading');
  try {
    files.forEach((file, index) => {
      progress.at(index, files.length, relative(process.cwd(), file));
      const source = readFileSync(file, 'utf8');
      if (!named.has(file) && isGenerated(source)) {
        shortfall.generated += 1;
        return;
      }
      shortfall.read += 1;
      try {
        visit(file, source);
      } catch (error) {
        if (error instanceof UnparsableFile) shortfall.unparsable.push(error);
        else if (error instanceof Error && error.name === 'Stop') throw error;
        else throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
      }
    });
  } finally {
    progress.clear();
  }
  return shortfall;
}

/** Says which backends answered about types, for how many files, and why. */
export function reportBackends(): void {
  const paint = painterFor(process.stderr);
  for (const [line, count] of backendsTaken) process.stderr.write(`${paint('dim', `types from ${line}: ${plural(count, 'file')}`)}\n`);
}

/** Says once what was judged by less than was wanted. To the error stream: the other holds findings or a diff. */
export function reportShortfall({ unparsable, engine }: Shortfall): void {
  const paint = painterFor(process.stderr);
  for (const error of unparsable) process.stderr.write(`${paint('red', 'error')} ${error.message}\n`);
  for (const complaint of packageComplaints) process.stderr.write(`${paint('yellow', 'warning')} ${complaint} The row is left out.\n`);
  if (engine !== undefined) process.stderr.write(`${paint('yellow', 'warning')} Callers in other files were not followed. ${engine}\n`);
  const reasons = new Map<string, number>();
  for (const why of shortfalls.values()) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  for (const [why, count] of reasons) {
    const sentence = why.startsWith('covered by') ? `${plural(count, 'file')} ${count === 1 ? 'is' : 'are'} ${why}: judged by syntax alone.` : `${plural(count, 'file')} judged by syntax alone: ${why}`;
    process.stderr.write(`${paint('dim', sentence)}\n`);
  }
  if (unparsable.length > 0) process.stderr.write(paint('red', `${plural(unparsable.length, 'file')} could not be parsed.`) + '\n');
}

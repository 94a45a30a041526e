import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blockers } from '../src/plans/reasons.js';
import {
  clearStage,
  complaintsOf,
  expectedText,
  filesBelow,
  migrateFiles,
  migrationCases,
  writeGoldens,
} from './harness/migrations.js';
import { tokenDiff } from './harness/token-diff.js';

/** For whoever writes a case: the goldens are written, and are then to be read. */
const WRITES = process.env['WRITE_MIGRATIONS'];
afterAll(clearStage);

/** All that a migration may add; nothing but names that are put in another place may go. */
const WORDS = new Set([
  // What Express gives a handler for failures.
  'next',
  'await',
  'async',
  'Promise',
  'Awaited',
  'all',
  'for',
  'const',
  'of',
  'catch',
  'error',
  'console',
  'process',
  'exitCode',
  '1',
  'flat',
  'map',
  'item',
  'entries',
  'rejects',
  'doesNotReject',
  'continue',
  'resolve',
  'resolves',
  'Boolean',
  'at',
  'fromAsync',
  '0',
  'before',
  'import',
  'from',
  'promisify',
  "'node:util'",
  'void',
  'reportError',
  "'./report.js'",
  'readFile',
  'writeFile',
  'promises',
  "'node:fs/promises'",
  // What waits for a callback of Node, and takes the text out of what that gives.
  'exec',
  "'node:child_process'",
  'then',
  'stdout',
  'scrypt',
  "'node:crypto'",
  'new',
  'Buffer',
  'reject',
  'result',
]);
const GONE = new Set([
  'awaitSync',
  'import',
  "'@kaciras/deasync'",
  'map',
  'from',
  'forEach',
  'flatMap',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'true',
  'false',
  'throws',
  'doesNotThrow',
  'return',
  'function',
]);
const isPunctuator = (token: string): boolean => /^\W+$/.test(token);

/** Seen in tests/cli/workspace.test.ts and tests/cli/frames.test.ts: only a repository has other packages, and components. */
const OF_REPOSITORIES = ['package-not-read', 'frame-not-followed'];

it('every reason why a site stays has a case', () => {
  const seen = new Set([
    ...OF_REPOSITORIES,
    ...migrationCases.flatMap(({ folder }) =>
      existsSync(join(folder, 'expected.txt'))
        ? [...readFileSync(join(folder, 'expected.txt'), 'utf8').matchAll(/: ([a-z-]+)(?:, in silence)?$/gm)].map(
            ([, reason]) => reason!,
          )
        : [],
    ),
  ]);
  expect(Object.keys(blockers).filter((reason) => !seen.has(reason))).toEqual([]);
});

describe.each(migrationCases.map((one) => [one.name, one] as const))('%s', (name, one) => {
  it('is migrated once and for all', () => {
    const input = filesBelow(join(one.folder, 'input'));
    const migrated = migrateFiles(input, one.asked);
    if (WRITES !== undefined && name.includes(WRITES)) writeGoldens(one, input, migrated);
    const expected = join(one.folder, 'expected.txt');
    expect(expectedText(migrated.plan)).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    expect(migrated.files).toEqual({ ...input, ...filesBelow(join(one.folder, 'output')) });
    expect(migrated.complaints).toEqual([]);

    const again = migrateFiles(migrated.files, one.asked);
    expect(again.files, 'a second run edits nothing').toEqual(migrated.files);

    // Where nothing is blocked, or what is blocked raises none, the result compiles as the input did.
    const isClean = complaintsOf(input, one.asked).length === 0;
    if (
      isClean &&
      migrated.plan.closures.every(({ blocked }) => blocked.every(({ raisesDiagnostic }) => !raisesDiagnostic))
    ) {
      expect(complaintsOf(migrated.files, one.asked)).toEqual([]);
    }

    for (const [file, text] of Object.entries(migrated.files)) {
      if (text === input[file]) continue;
      const { added, removed } = tokenDiff(input[file]!, text, file);
      const known = new Set(input[file]!.match(/\w+/g));
      // What stands beside what it was says all of that again, under a name of its own.
      const isSaidAgain = (token: string): boolean =>
        one.asked.api === 'both' && Object.values(input).some((source) => source.includes(token.replace(/Async$/, '')));
      // A comment may say a type: of its words, too, none but these are new.
      const isComment = (token: string, isKnown: (word: string) => boolean): boolean =>
        token.startsWith('/*') && token.match(/\w+/g)!.every(isKnown);
      expect(
        added.filter(
          (token) =>
            !isPunctuator(token) &&
            !WORDS.has(token) &&
            !known.has(token) &&
            !isSaidAgain(token) &&
            !isComment(token, (word) => WORDS.has(word) || known.has(word)),
        ),
        file,
      ).toEqual([]);
      // A rule's own rewrite takes its runner away, and what imported it.
      if (one.asked.kind === 'rules') continue;
      expect(
        removed.filter(
          (token) =>
            !isPunctuator(token) &&
            !GONE.has(token) &&
            !text.includes(token) &&
            !isComment(token, (word) => text.includes(word)),
        ),
        file,
      ).toEqual([]);
    }
  });
});

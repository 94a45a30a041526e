import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Drive } from '../src/analysis/driven-by.js';
import { judgeText } from '../src/adapters/migrate-text.js';
import { UnparsableFile } from '../src/adapters/workspace.js';
import { loadSettings } from '../src/settings/load.js';
import { chainCases, sourcesOf } from './harness/chains.js';
import { stripped } from './harness/strip.js';

const parent = join(process.cwd(), '.async-boundary');
mkdirSync(parent, { recursive: true });
const copied = mkdtempSync(join(parent, 'strip-'));
afterAll(() => rmSync(copied, { recursive: true, force: true }));

const SLUGS = ['no-nested-runners', 'no-runner-in-async-context'];

/** What stays, and what drives it: a callback, a test's body, a module that is loaded. */
const STAYS = [
  'effect-through-two-async-helpers/program.ts:5:42 no-runner-in-async-context: effect callback',
  'hang-at-the-load-of-an-es-module/config.ts:5:23 no-nested-runners: microtask module',
  'helper-that-only-describes-an-effect/user.ts:5:72 no-runner-in-async-context: effect callback',
  'managed-runtime-method-in-a-helper/program.ts:4:42 no-runner-in-async-context: effect callback',
  'promise-callback/server.ts:4:26 no-nested-runners: microtask promise-callback',
  'run-main-in-a-helper/program.ts:4:39 no-runner-in-async-context: effect callback',
  'run-promise-in-an-async-helper-called-from-an-effect/program.ts:5:45 no-runner-in-async-context: effect callback',
  'run-promise-in-an-async-helper-called-from-an-effect/program.ts:6:56 no-runner-in-async-context: effect callback',
  'run-sync-hidden-in-a-synchronous-helper/program.ts:9:52 no-runner-in-async-context: effect callback',
  'test-body-of-vitest/load.test.ts:5:10 no-nested-runners: microtask test-body',
];

const isOfSyntax = ({ how }: Drive): boolean => how === 'async-function' || how === 'generator';

/** The drivers of each finding in every case of the folder, by rule and place. */
function findingsIn(folder: string): Map<string, readonly Drive[]> {
  const found = new Map<string, readonly Drive[]>();
  for (const { name } of chainCases) {
    const one = { name, folder: join(folder, name) };
    for (const file of sourcesOf(one)) {
      try {
        const { judgements } = judgeText(file, readFileSync(file, 'utf8'), { slugs: SLUGS, settings: loadSettings(one.folder).settings });
        for (const { rule, finding } of judgements) {
          const { line, column } = finding.node.loc.start;
          found.set(`${relative(folder, file)}:${String(line)}:${String(column + 1)} ${rule.slug}`, finding.drivenBy);
        }
      } catch (error) {
        if (!(error instanceof UnparsableFile)) throw error;
      }
    }
  }
  return found;
}

it('finds nothing more where async functions and generators were, once they are none', { timeout: 600_000 }, () => {
  for (const folder of ['plain', 'stripped']) cpSync(join(process.cwd(), 'tests/chains'), join(copied, folder), { recursive: true });
  for (const { name } of chainCases) {
    for (const file of sourcesOf({ name, folder: join(copied, 'stripped', name) })) writeFileSync(file, stripped(file, readFileSync(file, 'utf8')));
  }
  const before = findingsIn(join(copied, 'plain'));
  const after = findingsIn(join(copied, 'stripped'));
  expect(before.size).toBeGreaterThanOrEqual(20);
  const wrong = [...before].filter(([place, drives]) => after.has(place) === drives.some(isOfSyntax));
  const drivers = (drives: readonly Drive[]): string => drives.map(({ by, how }) => `${by} ${how}`).join(', ') || 'nothing: it hangs or stalls wherever it runs';
  expect(wrong.map(([place, drives]) => `${place} ${drivers(drives)} ${after.has(place) ? 'stays' : 'vanishes'}`)).toEqual([]);
  expect([...before].filter(([, drives]) => !drives.some(isOfSyntax)).map(([place, drives]) => `${place}: ${drivers(drives)}`).sort()).toEqual(STAYS);
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Drive } from '../src/analysis/driven-by.js';
import { judgeText } from '../src/adapters/migrate-text.js';
import { UnparsableFile } from '../src/adapters/lost-file.js';
import { settingsFor } from '../src/adapters/settings.js';
import { chainCases, SLUGS, sourcesOf } from './harness/chains.js';
import { stripped } from './harness/strip.js';

const parent = join(process.cwd(), '.async-boundary');
mkdirSync(parent, { recursive: true });
const copied = mkdtempSync(join(parent, 'strip-'));
afterAll(() => rmSync(copied, { recursive: true, force: true }));

/** What blocks a server blocks it in a synchronous handler as well, and what runs again and again does so anywhere. */
const ANYWHERE = ['no-blocking-in-async-context', 'no-repeated-runners'];
const BY_COLOUR = SLUGS.filter((slug) => !ANYWHERE.includes(slug));

/** What stays, and what drives it: a callback, a test's body, a module that is loaded. */
const STAYS = [
  'certain-stall-before-what-may-need-a-fibre/server.cts:4:30 no-nested-runners: microtask promise-callback',
  'chain-in-one-file-called-in-a-promise-callback/server.ts:10:30 no-nested-runners: microtask promise-callback',
  'effect-that-is-given-a-helper-by-name/program.ts:4:37 no-runner-in-async-context: effect callback',
  'effect-that-is-given-a-helper-by-name/program.ts:5:41 no-runner-in-async-context: effect callback',
  'effect-that-is-given-a-helper-by-name/program.ts:6:47 no-runner-in-async-context: effect callback',
  'effect-that-is-given-a-helper-by-name/program.ts:7:35 no-runner-in-async-context: effect callback',
  'effect-through-two-async-helpers/program.ts:4:70 no-runner-in-async-context: effect callback',
  'effect-through-two-async-helpers/program.ts:5:42 no-runner-in-async-context: effect callback',
  'handed-over-by-name-to-promise-callbacks/server.ts:4:76 no-nested-runners: microtask promise-callback',
  'handed-over-by-name-to-promise-callbacks/server.ts:5:81 no-nested-runners: microtask promise-callback',
  'handed-over-by-name-to-promise-callbacks/server.ts:6:92 no-nested-runners: microtask promise-callback',
  'handed-over-by-name-to-promise-callbacks/server.ts:7:116 no-nested-runners: microtask promise-callback',
  'handed-over-by-name-to-promise-callbacks/server.ts:9:16 no-nested-runners: microtask promise-callback',
  'hang-at-the-load-of-an-es-module/config.ts:5:23 no-nested-runners: microtask module',
  'helper-that-only-describes-an-effect/user.ts:5:72 no-runner-in-async-context: effect callback',
  'managed-runtime-method-in-a-helper/program.ts:4:42 no-runner-in-async-context: effect callback',
  'meteor-wrapper-of-another-file/load.ts:6:47 no-nested-runners: nothing: it hangs, stalls or throws wherever it runs',
  'meteor-wrapper-of-another-file/server.ts:3:39 no-nested-runners: nothing: it hangs, stalls or throws wherever it runs',
  'option-of-the-function-further-out/server.ts:4:30 no-nested-runners: microtask promise-callback',
  'promise-callback/server.ts:4:26 no-nested-runners: microtask promise-callback',
  'promise-callback/server.ts:7:80 no-nested-runners: microtask promise-callback',
  'run-main-in-a-helper/program.ts:4:39 no-runner-in-async-context: effect callback',
  'run-promise-in-an-async-helper-called-from-an-effect/program.ts:5:45 no-runner-in-async-context: effect callback',
  'run-promise-in-an-async-helper-called-from-an-effect/program.ts:6:56 no-runner-in-async-context: effect callback',
  'run-sync-hidden-in-a-synchronous-helper/program.ts:9:52 no-runner-in-async-context: effect callback',
  'subscription-that-a-helper-returns/server.ts:10:46 no-runner-in-async-context: rxjs callback',
  'subscription-that-a-helper-returns/server.ts:11:38 no-runner-in-async-context: rxjs callback',
  'subscription-that-a-helper-returns/server.ts:7:3 no-runner-in-async-context: rxjs callback',
  'test-body-of-vitest/load.test.ts:5:10 no-nested-runners: microtask test-body',
  'what-throws-everywhere-is-reported-once/load.cts:4:10 no-nested-runners: nothing: it hangs, stalls or throws wherever it runs',
];

const isOfSyntax = ({ how }: Drive): boolean => how === 'async-function' || how === 'generator';

/** The drivers of each finding in every case of the folder, by rule and place. */
function findingsIn(folder: string): Map<string, readonly Drive[]> {
  const found = new Map<string, readonly Drive[]>();
  for (const { name } of chainCases) {
    const one = { name, folder: join(folder, name) };
    for (const file of sourcesOf(one)) {
      try {
        const { judgements } = judgeText(file, readFileSync(file, 'utf8'), {
          slugs: BY_COLOUR,
          settings: settingsFor(one.folder).settings,
        });
        for (const { rule, finding } of judgements) {
          const { line, column } = finding.node.loc.start;
          const place = `${relative(folder, file)}:${String(line)}:${String(column + 1)} ${rule.slug}`;
          found.set(place, [...finding.drivenBy, ...(finding.inside ? [finding.inside] : [])]);
        }
      } catch (error) {
        if (!(error instanceof UnparsableFile)) throw error;
      }
    }
  }
  return found;
}

it('finds nothing more where async functions and generators were, once they are none', { timeout: 600_000 }, () => {
  // What their tsconfig extends.
  cpSync(join(process.cwd(), 'tests/cases/tsconfig.json'), join(copied, 'cases/tsconfig.json'));
  for (const folder of ['plain', 'stripped'])
    cpSync(join(process.cwd(), 'tests/chains'), join(copied, folder), { recursive: true });
  for (const { name } of chainCases) {
    for (const file of sourcesOf({ name, folder: join(copied, 'stripped', name) }))
      writeFileSync(file, stripped(file, readFileSync(file, 'utf8')));
  }
  const before = findingsIn(join(copied, 'plain'));
  const after = findingsIn(join(copied, 'stripped'));
  expect(before.size).toBeGreaterThanOrEqual(20);
  const wrong = [...before].filter(([place, drives]) => after.has(place) === drives.some(isOfSyntax));
  const drivers = (drives: readonly Drive[]): string =>
    drives.map(({ by, how }) => `${by} ${how}`).join(', ') || 'nothing: it hangs, stalls or throws wherever it runs';
  expect(
    wrong.map(([place, drives]) => `${place} ${drivers(drives)} ${after.has(place) ? 'stays' : 'vanishes'}`),
  ).toEqual([]);
  expect(
    [...before]
      .filter(([, drives]) => !drives.some(isOfSyntax))
      .map(([place, drives]) => `${place}: ${drivers(drives)}`)
      .sort(),
  ).toEqual(STAYS);
});

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
  expect([...before].filter(([, drives]) => !drives.some(isOfSyntax)).map(([place, drives]) => `${place}: ${drivers(drives)}`)).toEqual([]);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySources } from '../scripts/copied-sources.mjs';
import { factsOf } from '../src/analysis/file-facts.js';
import { judge } from '../src/adapters/judge.js';
import { closeNativeClients } from '../src/adapters/native.js';
import { openFile } from '../src/adapters/workspace.js';
import { catalogueWith } from '../src/catalogue/catalogue.js';
import { settingsFor } from '../src/adapters/settings.js';
import { rules } from '../src/rules/index.js';
import type { OracleChoice } from '../src/settings/settings.js';
import { caseName, cases } from './harness/cases.js';
import { oxlintConfig, oxlintFindings, root } from './harness/oxlint.js';

/** What is judged where no rule is named. */
const RECOMMENDED = rules.filter(({ configs }) => configs.recommended !== undefined).map(({ slug }) => slug);

/** Where the rules find something in a file, as `line:column slug`. */
function findings(filename: string, types: OracleChoice, slugs: readonly string[], folder?: string): string[] {
  const settings = folder === undefined ? {} : settingsFor(folder).settings;
  const catalogue = catalogueWith(settings.catalogue ?? []);
  const { parsed, oracle } = openFile(filename, readFileSync(filename, 'utf8'), catalogue, types);
  const judged = judge(factsOf(parsed, oracle, catalogue), settings, { slugs }).filter(({ suppressed }) => !suppressed);
  return judged.map(
    ({ rule, finding }) => `${finding.node.loc.start.line}:${finding.node.loc.start.column + 1} ${rule.slug}`,
  );
}

const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? 100 : Math.round((part / whole) * 100)}%)`;

describe('without types, nothing is found that types do not show', () => {
  it.each(cases.map((one) => [caseName(one), one] as const))('%s', (_, { slug, input, folder }) => {
    const slugs = [...new Set([...RECOMMENDED, slug])];
    const untyped = findings(input, 'syntax', slugs, folder);
    // Where the text proves nothing, types need not be asked what they show.
    if (untyped.length === 0) return;
    const typed = findings(input, 'auto', slugs, folder);
    expect(untyped.filter((one) => !typed.includes(one))).toEqual([]);
  });
});

/** Those of `npm run demo`; the largest takes minutes with types, and is read when it is asked for. */
const PACKAGES = [
  '@tanstack/query-core',
  '@trpc/server',
  '@effect/platform-node',
  'puppeteer-core',
  ...(process.env['ALL_SOURCES'] === undefined ? [] : ['effect', 'viem']),
];

describe('on sources that packages ship', () => {
  const folder = mkdtempSync(join(tmpdir(), 'async-boundary-sources-'));
  beforeAll(() => symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules')));
  afterAll(() => {
    closeNativeClients();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PACKAGES)(
    '%s: oxlint finds what the text proves, and types show all of that',
    { timeout: 600_000 },
    (name) => {
      const sources = resolve(root, copySources(name, folder));
      const files = readdirSync(sources, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      const of = (types: OracleChoice): string[] =>
        files
          .flatMap((file) => findings(file, types, RECOMMENDED).map((one) => `${relative(folder, file)}:${one}`))
          .sort();
      const typed = of('native');
      const untyped = of('syntax');
      console.log(
        `${name}: syntax finds ${percent(untyped.length, typed.length)} of what types show, in ${files.length} files`,
      );
      expect(untyped.filter((one) => !typed.includes(one))).toEqual([]);
      const told = oxlintFindings(oxlintConfig({ types: 'syntax' }, RECOMMENDED), [relative(folder, sources)], folder);
      expect(told.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort()).toEqual(untyped);
    },
  );
});

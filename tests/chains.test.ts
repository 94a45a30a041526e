import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocking } from '../src/analysis/blocking/family.js';
import { planMigration } from '../src/migration/plan-migration.js';
import type { Closure } from '../src/migration/plan.js';
import {
  chainCases,
  chainFindings,
  chainName,
  type ChainCase,
  findingPlaces,
  goldenFindings,
  plansThroughCalls,
  sourcesOf,
  writeFindings,
} from './harness/chains.js';

/** The rules whose plans carry on through helpers, each with what it follows. */
const FOLLOWING = [
  ['no-nested-runners', undefined],
  ['no-blocking-in-async-context', blocking],
] as const;

const lineOf = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

/** For whoever writes a case: the golden is written, and is then to be read. */
const WRITES = process.env['WRITE_CHAINS'];

describe('what calls hide, over functions and files', () => {
  it.each(chainCases.map((one) => [chainName(one), one] as const))('%s', (name, one) => {
    const findings = chainFindings(one);
    if (WRITES !== undefined && name.includes(WRITES)) writeFindings(one, findings);
    expect(findings).toBe(goldenFindings(one));
  });

  it.each(chainCases.map((one) => [chainName(one), one] as const))('%s, on native', (_, one) => {
    expect(chainFindings(one, 'native')).toBe(goldenFindings(one));
  });

  it.each(chainCases.map((one) => [chainName(one), one] as const))(
    '%s, on syntax: nothing that types do not show',
    (_, one) => {
      const typed = findingPlaces(goldenFindings(one) ?? '');
      expect(findingPlaces(chainFindings(one, 'syntax')).filter((place) => !typed.includes(place))).toEqual([]);
    },
  );
});

describe('what a plan says of functions that follow is what the engine does', () => {
  const planned = new Map<string, readonly Closure[]>();
  /** One program for all: what each case comes to is told by its folder. */
  function closuresOf(slug: string, { folder }: ChainCase): readonly Closure[] {
    let all = planned.get(slug);
    if (!all) {
      const files = chainCases.flatMap(sourcesOf);
      ({ closures: all } = planMigration({ kind: 'rules', slugs: [slug], cwd: dirname(folder), files }));
      planned.set(slug, all);
    }
    return all.filter(({ edits, blocked, functions }) =>
      [...edits.keys(), ...[...blocked, ...functions].map(({ file }) => file)].some((file) =>
        file.startsWith(`${folder}/`),
      ),
    );
  }

  it.each(
    FOLLOWING.flatMap(([slug, family]) =>
      chainCases
        .filter((one) => goldenFindings(one)?.match(/^(?:project|file): /m))
        .map((one) => [slug, chainName(one), family, one] as const),
    ),
  )('%s, %s', (slug, _, family, one) => {
    const moved = closuresOf(slug, one)
      .filter(({ refused }) => !refused)
      .flatMap(({ functions }) => functions.map(lineOf));
    const plans = plansThroughCalls(one, slug, family);
    const counted = plans.filter(({ title }) => /^Make \d/.test(title ?? ''));
    const said = counted.flatMap(({ movement: { functions } }) => functions.map(lineOf));
    expect(said.filter((fn) => !moved.includes(fn))).toEqual([]);
    if (counted.length === plans.length && plans.every(({ movement }) => !movement.hasUnknownTakers))
      expect(moved.filter((fn) => !said.includes(fn))).toEqual([]);
    if (plans.length > 0 && plans.every(({ title }) => title === undefined)) expect(moved).toEqual([]);
  });
});

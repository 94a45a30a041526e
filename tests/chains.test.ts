import { describe, expect, it } from 'vitest';
import { planMigration } from '../src/migration/plan-migration.js';
import {
  chainCases,
  chainFindings,
  chainName,
  findingPlaces,
  goldenFindings,
  sourcesOf,
  writeFindings,
} from './harness/chains.js';

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

  it.each([
    'callback-called-at-once',
    'helper-mapped-over-in-another-file',
    'helper-mapped-over-in-the-same-file',
    'immediately-invoked-function',
    'promise-callback',
    'recursion-ends',
    'test-body-of-vitest',
    'two-ways-the-shorter-is-shown',
  ])("%s: the number of functions that a plan says is the engine's", (name) => {
    const one = chainCases.find((each) => chainName(each) === name)!;
    const [, said] = /^project: Make (\d+) function/m.exec(goldenFindings(one)!)!;
    const files = sourcesOf(one);
    const { closures } = planMigration({ kind: 'rules', slugs: ['no-nested-runners'], cwd: one.folder, files });
    expect(closures.map(({ functions }) => functions.length)).toEqual([Number(said)]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  chainCases,
  chainFindings,
  chainName,
  findingPlaces,
  goldenFindings,
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
});

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../src/adapters/settings.js';
import { rules } from '../../src/rules/index.js';
import { pageOf } from '../../src/rules/page.js';
import { DROPPED, Project } from '../cli/project.js';
import { DOORS } from '../harness/doors.js';

const FLOATING = pageOf('no-floating-promises');
const SLUGS = rules.map(({ slug }) => slug).join(', ');
const told = (settings: unknown): string => {
  try {
    settingsIn(settings, 'settings', '/');
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings are refused', () => {
  it.each([
    ['an unknown key', { fireAndForgot: 'void' }, "settings: unknown key 'fireAndForgot'; did you mean 'fireAndForget'?"],
    [
      'a key like no other',
      { plugins: [] },
      "settings: unknown key 'plugins'; known keys are extends, fireAndForget, rules, types, colour, forEach, ignores, catalogue, overrides.",
    ],
    [
      'a word that is none of the choices',
      { colour: 'declare' },
      "settings: 'colour' should be 'off', 'declared' or 'all', found \"declare\"; did you mean 'declared'?",
    ],
    [
      'a config that does not exist',
      { extends: ['recommended', 'expres'] },
      "settings: 'extends[1]' should be 'recommended', 'strict', 'migration', 'effect', 'next', 'workers', 'express', 'react', 'vue' or 'tests', found \"expres\"; did you mean 'express'?",
    ],
    [
      'another kind of value',
      { fireAndForget: true },
      "settings: 'fireAndForget' should be 'void' or { handler: 'reportError', from: './errors.js' }, found true.",
    ],
    [
      'a value whose parts are wrong',
      { fireAndForget: { handler: '', form: './errors.js' } },
      "settings:\n  unknown key 'form' in 'fireAndForget'; did you mean 'from'?\n  'fireAndForget.handler' should not be empty.",
    ],
    ['rules that are no object', { rules: ['x'] }, `settings: 'rules' should be an object, found ["x"].`],
    [
      'an unknown rule',
      { rules: { 'no-floating-promise': 'off' } },
      `settings: unknown rule 'no-floating-promise'; did you mean 'no-floating-promises'? See ${FLOATING}`,
    ],
    [
      'a rule of somebody else',
      { rules: { 'await-thenable': 'off' } },
      `settings: unknown rule 'await-thenable'; the rules are ${SLUGS}.`,
    ],
    [
      'a severity, which is for ESLint',
      { rules: { 'no-floating-promises': 'loud' } },
      `settings: 'rules.no-floating-promises' should be 'off', 'warn', 'error', an object of its options, or ['warn', options], found "loud". See ${FLOATING}`,
    ],
    [
      'an unknown option',
      { rules: { 'no-floating-promises': { checkStorde: true } } },
      `settings: unknown key 'checkStorde' in 'rules.no-floating-promises'; did you mean 'checkStored'? See ${FLOATING}`,
    ],
    [
      'an option of a rule that has none',
      { rules: { 'no-nested-runners': { checkStored: true } } },
      `settings: unknown key 'checkStored' in 'rules.no-nested-runners'; it has none. See ${pageOf('no-nested-runners')}`,
    ],
    [
      'an option of another type',
      { rules: { 'no-floating-promises': { checkStored: 'no' } } },
      `settings: 'rules.no-floating-promises.checkStored' should be true or false, found "no". See ${FLOATING}`,
    ],
    [
      'what is missing deep inside',
      { rules: { 'no-floating-promises': { allowForKnownSafeCalls: ['f', { from: 'package', name: 'f' }] } } },
      `settings: 'rules.no-floating-promises.allowForKnownSafeCalls[1]' lacks 'package', found {"from":"package","name":"f"}. See ${FLOATING}`,
    ],
    [
      'what is of no known shape deep inside',
      { rules: { 'no-floating-promises': { allowForKnownSafeCalls: [3] } } },
      `settings: 'rules.no-floating-promises.allowForKnownSafeCalls[0]' should be a name, or { from: 'file' | 'lib' | 'package', name: 'f' } (and package: 'p' with 'package'), found 3. See ${FLOATING}`,
    ],
    [
      'a rule that is set twice',
      { rules: { 'no-nested-runners': 'off', 'async-boundary/no-nested-runners': {} } },
      "settings: 'rules' has 'no-nested-runners' twice: with 'async-boundary/' before it, and without.",
    ],
    [
      'several mistakes, each of which is told',
      { types: 'tsc', rules: { 'no-floating-promises': { checkstored: 1, ignoreVoid: 0 }, x: 'off' } },
      `settings:
  'types' should be 'auto', 'compiler', 'native' or 'syntax', found "tsc".
  unknown key 'checkstored' in 'rules.no-floating-promises'; did you mean 'checkStored'?
  'rules.no-floating-promises.ignoreVoid' should be true or false, found 0. See ${FLOATING}
  unknown rule 'x'; the rules are ${SLUGS}.`,
    ],
    [
      'several rows, each of which is told',
      { catalogue: [{ kind: 'x' }, 3] },
      /settings: catalogue\[0\]: 'kind' should be .*\nsettings: catalogue\[1\] should be an object, found 3\.$/,
    ],
  ])('for %s', (_, settings, message) => {
    if (typeof message === 'string') expect(told(settings)).toBe(message);
    else expect(told(settings)).toMatch(message);
  });

  it.each(Object.keys(DOORS))('by %s', async (door) => {
    const project = new Project(
      {
        'src/store.ts': DROPPED,
        'async-boundary.config.json': '{ "rules": { "no-floating-promises": { "checkStorde": true }, "await-thenable": "off" } }',
      },
      { git: false },
    );
    const said = await DOORS[door]!(project, 'src/store.ts');
    expect(said).toContain("unknown key 'checkStorde' in 'rules.no-floating-promises'; did you mean 'checkStored'?");
    expect(said).toContain("unknown rule 'await-thenable'; the rules are no-floating-promises");
    if (door === 'command') expect(said).toMatch(/^exit 2 /);
  });
});

describe('settings are accepted', () => {
  it.each([{}, { fireAndForget: undefined }, { rules: { 'no-floating-promises': undefined } }])('%o', (settings) => {
    expect(told(settings)).toBe('accepted');
  });

  it.each(Object.keys(DOORS))('with a rule under the name that ESLint has for it, by %s', async (door) => {
    const settings = async (rules: object): Promise<string> =>
      DOORS[door]!(
        new Project(
          { 'src/store.ts': DROPPED, 'async-boundary.config.json': JSON.stringify({ types: 'syntax', rules }) },
          { git: false },
        ),
        'src/store.ts',
      );
    const finds = /Nothing waits for this promise|await save\(\)/;
    expect(await settings({})).toMatch(finds);
    expect(await settings({ 'async-boundary/no-floating-promises': 'off' })).not.toMatch(finds);
  });
});

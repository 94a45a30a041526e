// What is measured: each a command over one folder of sources, and how to count what it finds.
import { cpSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../copied-sources.mjs';
import { findingsIn } from './findings-in.mjs';
import { mostCalled } from './most-called.mjs';

const bench = join(root, 'bench/node_modules');
const oxlint = join(bench, 'oxlint/bin/oxlint');

const PEER = { '@typescript-eslint/no-floating-promises': 'error' };
const PEER_BOTH = { ...PEER, '@typescript-eslint/no-misused-promises': 'error' };

/** @param types of the parser: `program` as a run over files has them, `service` as an editor does, or none */
function eslintConfig(folder, name, { rules, settings, types }) {
  const parserOptions = {
    program: "{ project: './tsconfig.json', tsconfigRootDir: import.meta.dirname }",
    service: '{ projectService: true, tsconfigRootDir: import.meta.dirname }',
  };
  const config = join(folder, `eslint.${name}.config.mjs`);
  writeFileSync(
    config,
    `import parser from '@typescript-eslint/parser';
import peer from '@typescript-eslint/eslint-plugin';
import ours from ${JSON.stringify(join(root, 'dist/index.js'))};
export default [{
  files: ['**/*.ts'],
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  languageOptions: { parser, parserOptions: ${parserOptions[types] ?? '{}'} },
  plugins: { '@typescript-eslint': peer, 'async-boundary': ours },
  settings: { 'async-boundary': ${JSON.stringify(settings)} },
  rules: ${JSON.stringify(rules)},
}];\n`,
  );
  return config;
}

function eslint(folder, name, options) {
  const config = eslintConfig(folder, name, options);
  return {
    command: [
      process.execPath,
      '--max-old-space-size=8000',
      join(root, 'node_modules/eslint/bin/eslint.js'),
      '-c',
      config,
      '--format',
      'json',
      'src',
    ],
    count: (stdout) => JSON.parse(stdout).reduce((sum, { messages }) => sum + findingsIn(messages), 0),
  };
}

function oxlintWith(folder, name, { rules, settings, typeAware = false }) {
  const config = join(folder, `oxlint.${name}.json`);
  const own = settings
    ? { jsPlugins: [join(root, 'dist/oxlint.js')], settings: { 'async-boundary': settings } }
    : { plugins: ['typescript'] };
  writeFileSync(config, JSON.stringify({ ...own, categories: { correctness: 'off' }, rules }));
  return {
    command: [
      process.execPath,
      oxlint,
      '-c',
      config,
      ...(typeAware ? ['--type-aware'] : []),
      '--format',
      'json',
      'src',
    ],
    env: typeAware ? { OXLINT_TSGOLINT_PATH: join(bench, '.bin/tsgolint') } : {},
    count: (stdout) => JSON.parse(stdout).diagnostics.length,
  };
}

/** The command over the sources. @param rules those that are on; without any, the default ones */
function check(rules = []) {
  return {
    command: [
      process.execPath,
      '--max-old-space-size=8000',
      join(root, 'dist/cli/main.js'),
      'check',
      ...rules.flatMap((rule) => ['--rule', rule]),
      '--format',
      'json',
      'src',
    ],
    count: (stdout) => JSON.parse(stdout).reduce((sum, { messages }) => sum + messages.length, 0),
  };
}

function biome(folder, name, rules) {
  // Biome knows types only under a configuration at the root, and reads every one that it meets: each has its own copy.
  const cwd = `${folder}.biome.${name}`;
  for (const entry of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(folder, entry), join(cwd, entry), { recursive: true });
  const linter = { rules: { preset: 'none', nursery: Object.fromEntries(rules.map((rule) => [rule, 'error'])) } };
  writeFileSync(
    join(cwd, 'biome.json'),
    JSON.stringify({
      vcs: { enabled: false },
      files: { maxSize: 1 << 24 },
      linter,
      formatter: { enabled: false },
      assist: { enabled: false },
    }),
  );
  return {
    cwd,
    command: [join(bench, '.bin/biome'), 'lint', '--max-diagnostics=none', '--reporter=json', 'src'],
    count: (stdout) => {
      const { summary } = JSON.parse(stdout.slice(stdout.indexOf('{')));
      return summary.errors + summary.warnings;
    },
  };
}

/**
 * Every contender, for the sources in `folder/src`; the first two are the same, and show what the machine's noise gives.
 *
 * @param slugs the rules of ours that are on
 */
export function contendersFor(folder, slugs) {
  const ours = Object.fromEntries(slugs.map((slug) => [`async-boundary/${slug}`, 'error']));
  const peer = eslint(folder, 'peer', { rules: PEER, settings: {}, types: 'program' });
  return [
    { title: "typescript-eslint's `no-floating-promises`, in ESLint", ...peer },
    { title: 'the same again (A/A)', ...peer },
    {
      title: 'the same and `no-misused-promises`',
      ...eslint(folder, 'peer-both', { rules: PEER_BOTH, settings: {}, types: 'program' }),
    },
    {
      title: '**ours**, in ESLint, `compiler`',
      ...eslint(folder, 'compiler', { rules: ours, settings: { types: 'compiler' }, types: 'program' }),
    },
    {
      title: '**ours**, in ESLint, `native`',
      ...eslint(folder, 'native', { rules: ours, settings: { types: 'native' } }),
    },
    {
      title: '**ours**, in oxlint, `native`',
      ...oxlintWith(folder, 'native', { rules: ours, settings: { types: 'native' } }),
    },
    {
      title: '**ours**, in oxlint, `syntax`',
      ...oxlintWith(folder, 'syntax', { rules: ours, settings: { types: 'syntax' } }),
    },
    {
      title: '**ours**, `async-boundary check`',
      ...check(),
    },
    {
      title: 'oxlint `--type-aware`, `no-floating-promises`',
      ...oxlintWith(folder, 'floating', { rules: { 'typescript/no-floating-promises': 'error' }, typeAware: true }),
    },
    {
      title: 'oxlint `--type-aware`, that and `no-misused-promises`',
      ...oxlintWith(folder, 'both', {
        rules: { 'typescript/no-floating-promises': 'error', 'typescript/no-misused-promises': 'error' },
        typeAware: true,
      }),
    },
    { title: 'Biome, `noFloatingPromises`', ...biome(folder, 'floating', ['noFloatingPromises']) },
    {
      title: 'Biome, that and `noMisusedPromises`',
      ...biome(folder, 'both', ['noFloatingPromises', 'noMisusedPromises']),
    },
  ];
}

/** An editor with the largest file of `folder/src` open, and an edit at its end again and again. */
export function editorsFor(folder, slugs) {
  const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts'),
  );
  const [file] = sources
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const editor = (name, config) => ({
    command: [
      process.execPath,
      '--max-old-space-size=8000',
      join(root, 'scripts/bench/edits.mjs'),
      eslintConfig(folder, `editor-${name}`, config),
      file,
      '7',
    ],
    told: JSON.parse,
  });
  const ours = Object.fromEntries(slugs.map((slug) => [`async-boundary/${slug}`, 'error']));
  const peer = editor('peer', { rules: PEER, settings: {}, types: 'service' });
  return [
    { title: "typescript-eslint's `no-floating-promises`", ...peer },
    { title: 'the same again (A/A)', ...peer },
    {
      title: '**ours**, `compiler`',
      ...editor('compiler', { rules: ours, settings: { types: 'compiler' }, types: 'service' }),
    },
    { title: '**ours**, `native`', ...editor('native', { rules: ours, settings: { types: 'native' } }) },
  ];
}

/**
 * What our rules add to an ESLint run with types, and all of them to the first three, in the same process conditions:
 * processes by name, and the comparisons between them.
 *
 * @param slugs all rules of ours
 */
export function pairsFor(folder, slugs) {
  const three = {
    'async-boundary/no-floating-promises': 'error',
    'async-boundary/no-nested-runners': 'error',
    'async-boundary/no-runner-in-async-context': 'error',
  };
  const run = (name, rules, settings) =>
    eslint(folder, `pair-${name}`, { rules, settings: { types: 'compiler', ...settings }, types: 'program' });
  const peer = run('peer', PEER);
  return {
    processes: {
      peer,
      again: peer,
      three: run('three', three),
      uncoloured: run('uncoloured', three, { colour: 'off' }),
      both: run('both', PEER_BOTH),
      all: run('all', Object.fromEntries(slugs.map((slug) => [`async-boundary/${slug}`, 'error']))),
      checkThree: check(Object.keys(three).map((rule) => rule.replace('async-boundary/', ''))),
      checkAll: check(slugs),
      threeAndMisused: run('three-and-misused', { ...three, '@typescript-eslint/no-misused-promises': 'error' }),
    },
    comparisons: [
      { title: 'A/A', base: 'peer', other: 'again' },
      { title: 'three rules against `no-floating-promises`', base: 'peer', other: 'three' },
      { title: 'the same, with `no-misused-promises` on in both', base: 'both', other: 'threeAndMisused' },
      { title: `all ${slugs.length} rules against three`, base: 'three', other: 'all' },
      { title: 'the same, by `async-boundary check`', base: 'checkThree', other: 'checkAll' },
      { title: 'three rules with `colour` on against off', base: 'uncoloured', other: 'three' },
    ],
  };
}

/** A plan of a migration whose seeds are the functions with the most transitive callers, beside the type-check of the same files. */
export function migrationFor(folder) {
  const heap = '--max-old-space-size=8000';
  const check = {
    command: [process.execPath, heap, join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder],
    count: (stdout) => stdout.split('\n').filter((line) => line.includes('error TS')).length,
  };
  const plan = {
    command: [process.execPath, heap, join(root, 'scripts/bench/plan-of.mjs'), folder, ...mostCalled(folder, 20)],
    count: Number,
  };
  return {
    processes: { check, again: check, plan },
    comparisons: [
      { title: '`tsc --noEmit`, A/A', base: 'check', other: 'again' },
      {
        title: '`propagate-async` from the 20 functions with the most transitive callers, against `tsc --noEmit`',
        base: 'check',
        other: 'plan',
      },
    ],
  };
}

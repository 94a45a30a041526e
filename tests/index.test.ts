import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { newLinter, parser } from './harness/tools.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Packages of which a module is in memory once the script has run in a process of its own. */
function loadedBy(script: string): string[] {
  const report = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    const cache = (await import('node:module')).default._cache;
    ${script}
    for (const path of Object.keys(cache)) seen.add(path);
    console.log(JSON.stringify([...seen]));`;
  const paths = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', report.replace(/^.*registerHooks.*\n/m, '')], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as string[];
  return [...new Set(paths.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? ''))];
}

describe('the plugin', () => {
  it('loads neither typescript, nor eslint, nor jscodeshift by being imported', () => {
    const loaded = loadedBy(`await import('./dist/index.js');`);
    expect(loaded.filter((name) => ['typescript', 'eslint', 'jscodeshift', 'recast'].includes(name))).toEqual([]);
  });

  it('leaves jscodeshift to whoever runs a codemod', () => {
    const loaded = loadedBy(`await import('./dist/codemods/no-floating-promises.js');`);
    expect(loaded.filter((name) => ['typescript', 'jscodeshift', 'recast'].includes(name))).toEqual([]);
  });
});

const linted = (config: Linter.Config, text: string, settings: object = {}): string[] =>
  newLinter()
    .verify(
      text,
      [{ files: ['**/*.ts'], languageOptions: { parser } }, config, { settings: { 'async-boundary': settings } }],
      { filename: 'input.ts' },
    )
    .map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);

describe('configs', () => {
  it('strict holds all of recommended, and asks for more', () => {
    const { recommended, strict } = plugin.configs;
    expect(Object.keys(strict.rules!)).toEqual(expect.arrayContaining(Object.keys(recommended.rules!)));
    // What one rule reports no longer, another does.
    expect(strict.rules!['async-boundary/no-floating-promises']).toEqual(['error', { checkDispatchers: false }]);
    expect(strict.rules!['async-boundary/safe-entry-point']).toEqual(['error', { checkDispatchers: true }]);
    expect(strict.rules!['async-boundary/no-blocking-in-async-context']).toEqual(['error', { where: 'async' }]);
    expect(recommended.rules!['async-boundary/no-blocking-in-async-context']).toBe('error');
  });

  it('migration warns of what strict reports, with the same options', () => {
    const { strict, migration } = plugin.configs;
    expect(Object.keys(migration.rules!)).toEqual(Object.keys(strict.rules!));
    expect(migration.rules!['async-boundary/no-blocking-in-async-context']).toEqual(['warn', { where: 'async' }]);
  });

  it('those of frameworks add to recommended', () => {
    const { recommended, strict } = plugin.configs;
    for (const name of ['effect', 'next', 'workers', 'express', 'react', 'vue', 'tests'] as const) {
      const { rules } = plugin.configs[name];
      expect(Object.keys(rules!), name).not.toEqual([]);
      expect(
        // With options of its own, a rule that is on asks for more.
        Object.entries(rules!).flatMap(([rule, entry]) =>
          (rule in recommended.rules! && !Array.isArray(entry)) || !(rule in strict.rules!) ? [rule] : [],
        ),
        name,
      ).toEqual([]);
    }
  });

  const dropped = 'async function save() {}\nexport async function store() { save(); }\n';

  it('syntax reports what the text alone proves', () => {
    expect(linted(plugin.configs.syntax, dropped)).toEqual([
      expect.stringMatching(/^async-boundary\/no-floating-promises: Nothing waits/),
    ]);
    expect(
      linted(
        plugin.configs.syntax,
        'declare const store: { save(): any };\nexport async function f() { store.save(); }\n',
      ),
    ).toEqual([]);
  });

  it('take a rule that the settings turn off', () => {
    expect(linted(plugin.configs.recommended, dropped, { rules: { 'no-floating-promises': 'off' } })).toEqual([]);
  });

  it("say which key of ESLint's settings is wrong, and what was meant", () => {
    expect(() => linted(plugin.configs.recommended, dropped, { fireAndForgot: 'void' })).toThrow(
      /settings\['async-boundary'\].*unknown key 'fireAndForgot'; did you mean 'fireAndForget'\?/s,
    );
  });
});

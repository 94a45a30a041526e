import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ts } from '../harness/tools.js';
import { DROPPED, Project } from '../cli/project.js';

const root = resolve(import.meta.dirname, '../..');
const OFF = "{ rules: { 'no-floating-promises': 'off' } }";
const JSON_OFF = { rules: { 'no-floating-promises': 'off' } };
const TYPED = `interface Settings { rules: object }\nexport default ${OFF} satisfies Settings;\n`;

/** Where packages of this repository are found. */
function linked(project: Project, ...names: readonly string[]): Project {
  mkdirSync(join(project.folder, 'node_modules'));
  for (const name of names) symlinkSync(join(root, 'node_modules', name), join(project.folder, 'node_modules', name));
  return project;
}

describe('settings', () => {
  it.each([
    ['async-boundary.config.ts', TYPED],
    ['async-boundary.config.mts', TYPED],
    ['async-boundary.config.cts', `const settings: object = ${OFF};\nexport = settings;\n`],
    ['async-boundary.config.js', `export default ${OFF};\n`],
    ['async-boundary.config.mjs', `export default ${OFF};\n`],
    ['async-boundary.config.cjs', `module.exports = ${OFF};\n`],
    ['async-boundary.config.json', JSON.stringify({ $schema: 'schema.json', ...JSON_OFF })],
    ['package.json', JSON.stringify({ type: 'module', 'async-boundary': JSON_OFF })],
  ])('are read from %s', async (name, text) => {
    const project = linked(new Project({ 'src/store.ts': DROPPED, '.gitignore': 'node_modules' }), 'jiti');
    expect((await project.run('check', 'src')).status).toBe(1);
    project.write(name, text);
    expect(await project.run('check', 'src')).toMatchObject({ status: 0, stderr: '' });
    expect(await project.run('check', 'src', '--settings', name)).toMatchObject({ status: 0, stderr: '' });
  });

  it('of a package further in are read where they are JSON, and those of a broken package.json are none', async () => {
    const project = new Project({
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/a/package.json': JSON.stringify({ name: 'a', 'async-boundary': JSON_OFF }),
      'packages/a/store.ts': DROPPED,
      'packages/b/package.json': '{ "async-boundary": ',
      'packages/b/store.ts': DROPPED,
    });
    expect((await project.run('check')).stdout).toMatch(/^packages\/b\/store\.ts\n/);
    project.write('packages/a/package.json', '{ "async-boundary": { "rule": {} } }');
    expect((await project.run('check', 'packages/a')).stderr).toMatch(
      /packages\/a\/package\.json: 'async-boundary': unknown key 'rule'; did you mean 'rules'\?/,
    );
  });

  it('in TypeScript say what to install where Node reads none', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'async-boundary.config.ts': TYPED });
    const reads = Boolean((process.features as { typescript?: unknown }).typescript);
    expect(await project.run('check', 'src')).toMatchObject(
      reads
        ? { status: 0 }
        : { status: 2, stderr: expect.stringMatching(/Use Node 22\.18 or later, or: npm i -D jiti/) as string },
    );
  });
});

describe('defineConfig', () => {
  const path = join(root, 'tests/settings/typed.ts');
  const complaintsAbout = (settings: string): string[] => {
    const text = `import { defineConfig } from '../../settings/config.js';\nexport default defineConfig(${settings});\n`;
    const host = ts.createCompilerHost({});
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...more) =>
      name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : read(name, ...more);
    const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'] };
    const modules = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    const program = ts.createProgram([path], { ...options, ...modules }, host);
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  };

  it('knows the keys, the rules and their options', () => {
    expect(
      complaintsAbout(`{
        extends: ['strict', 'express'],
        rules: { 'no-floating-promises': ['warn', { checkStored: false }], 'no-busy-wait': 'off' },
        overrides: [{ files: ['a'], settings: { fireAndForget: 'void' } }],
        catalogue: [{ kind: 'assume-pure', module: ['./a.ts'], export: 'a', why: 'b' }],
      }`),
    ).toEqual([]);
    for (const wrong of [
      `{ rules: { 'no-floating-promise': 'off' } }`,
      `{ rules: { 'no-floating-promises': { checkStord: true } } }`,
      `{ extends: 'strictest' }`,
      `{ overrides: [{ files: ['a'], settings: { ignores: [] } }] }`,
    ])
      expect(complaintsAbout(wrong)).toHaveLength(1);
  });
});

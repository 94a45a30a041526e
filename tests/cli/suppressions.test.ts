import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import type { LintResult } from '../../src/cli/eslint-json.js';
import { parser } from '../harness/tools.js';
import { DROPPED, Project } from './project.js';

const FILE = 'eslint-suppressions.json';
const TWICE = DROPPED.replace('  save();', '  save();\n  save();');
const FLOATING = 'async-boundary/no-floating-promises';

describe('suppressions', () => {
  it('leave what is known for later, and show all of a kind once there is more of it in a file', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/other.ts': DROPPED });
    expect(await project.run('check', '--suppress-all')).toEqual({
      status: 0,
      stdout: '✓ nothing found in 2 files, 2 suppressed\n',
      stderr: '',
    });
    expect(project.read(FILE)).toBe(
      JSON.stringify(
        { 'src/other.ts': { [FLOATING]: { count: 1 } }, 'src/store.ts': { [FLOATING]: { count: 1 } } },
        null,
        2,
      ),
    );
    expect(await project.run('check')).toMatchObject({ status: 0 });
    project.write('src/store.ts', TWICE);
    const { status, stdout } = await project.run('check');
    expect(stdout).toMatch(/^src\/store\.ts\n.*\n.*\n.*\n.*\n\n✗ 2 findings in 1 of 2 files .*, 1 suppressed\n$/);
    expect(status).toBe(1);
    const json = JSON.parse((await project.run('check', '--format', 'json')).stdout) as LintResult[];
    expect(
      json.map(({ errorCount, suppressedMessages }) => [
        errorCount,
        suppressedMessages.map(({ suppressions }) => suppressions[0]!.kind),
      ]),
    ).toEqual([
      [0, ['file']],
      [2, []],
    ]);
  });

  it('say what does not occur any more, and take it out when asked', async () => {
    const project = new Project({ 'src/store.ts': TWICE, 'src/gone.ts': DROPPED });
    await project.run('check', '--suppress-all');
    project.write('src/store.ts', DROPPED);
    project.git('rm', '-qf', 'src/gone.ts');
    const { status, stderr } = await project.run('check');
    expect(stderr).toMatch(/^warning 1 suppression of eslint-suppressions\.json does not occur any more: --prune/);
    expect(status).toBe(1);
    expect(await project.run('check', '--pass-on-unpruned-suppressions')).toMatchObject({ status: 0, stderr: '' });
    expect(await project.run('check', '--prune-suppressions')).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(project.read(FILE))).toEqual({ 'src/store.ts': { [FLOATING]: { count: 1 } } });
  });

  it("leave other rules' entries as they are, also those of rules that are off in this run", async () => {
    const others = { 'no-var': { count: 3 }, 'async-boundary/no-busy-wait': { count: 1 } };
    const project = new Project({ 'src/store.ts': DROPPED, [FILE]: JSON.stringify({ 'src/store.ts': others }) });
    expect((await project.run('check', '--suppress-all')).status).toBe(0);
    expect(await project.run('check', '--prune-suppressions')).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(project.read(FILE))).toEqual({ 'src/store.ts': { ...others, [FLOATING]: { count: 1 } } });
  });

  it('count no warnings, as in ESLint', async () => {
    const settings = { 'async-boundary.config.json': '{ "rules": { "no-floating-promises": "warn" } }' };
    const project = new Project({ 'src/store.ts': DROPPED, ...settings });
    expect((await project.run('check', '--suppress-all')).stdout).toContain('⚠ 1 warning');
    expect(project.read(FILE)).toBe('{}');
  });

  it('are read by ESLint as by the command', async () => {
    const project = new Project({ 'src/store.ts': TWICE });
    const config = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.syntax];
    const local = TWICE.replace('declare function save(): Promise<void>;', 'async function save() {}');
    project.write('src/store.ts', local);
    await project.run('check', '--suppress-all');
    const lint = async (text: string): Promise<ESLint.LintResult> => {
      project.write('src/store.ts', text);
      const eslint = new ESLint({
        cwd: project.folder,
        overrideConfigFile: true,
        overrideConfig: config,
        applySuppressions: true,
      });
      return (await eslint.lintFiles(['src/store.ts']))[0]!;
    };
    expect(await lint(local)).toMatchObject({ errorCount: 0, suppressedMessages: [{}, {}] });
    expect(await lint(local.replace('  save();', '  save();\n  save();'))).toMatchObject({ errorCount: 3 });
  });

  it('stop at a file that is not there or is broken, and at what contradicts itself', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, [FILE]: '{' });
    expect((await project.run('check')).stderr).toMatch(/eslint-suppressions\.json: cannot be read \(/);
    for (const words of [
      ['--suppressions-location', 'none.json'],
      ['--suppress-all', '--prune-suppressions'],
    ])
      expect(await project.run('check', ...words)).toMatchObject({ status: 2, stdout: '' });
    expect((await project.run('check', '--suppress-all', '--suppressions-location', 'later.json')).status).toBe(0);
    expect(join(project.folder, 'later.json')).toSatisfy(() => project.read('later.json').includes(FLOATING));
  });
});

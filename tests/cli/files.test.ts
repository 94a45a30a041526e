import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../harness/doors.js';
import { bin, CLEAN, DROPPED, Project } from './project.js';

const settings = (value: object): Record<string, string> => ({ 'async-boundary.config.json': JSON.stringify(value) });
/** What is found without types. */
const LOCAL = DROPPED.replace('declare function save(): Promise<void>;', 'async function save(): Promise<void> {}');

describe('a list of files that another tool made', () => {
  it('may stand behind an option that takes no value', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/clean.ts': CLEAN });
    for (const option of ['--quiet', '--require-types', '--pass-on-unpruned-suppressions'])
      expect(await project.run('check', option, 'src/clean.ts')).toMatchObject({
        stdout: '✓ nothing found in 1 file\n',
      });
    expect((await project.run('check', '--no-such-thing', 'src')).stderr).toBe(
      'Unknown option `--no-such-thing`. See async-boundary --help.\n',
    );
  });

  it('may name what is deleted, ignored or of another kind: that is said, and the rest is judged', async () => {
    const project = new Project({
      'src/store.ts': DROPPED,
      'src/old.ts': CLEAN,
      'src/[id].ts': CLEAN,
      'legacy/a.ts': DROPPED,
      'style.css': '',
      ...settings({ ignores: ['legacy'] }),
    });
    rmSync(join(project.folder, 'src/old.ts'));
    rmSync(join(project.folder, 'src/[id].ts'));
    const list = ['src/store.ts', 'src/old.ts', join(project.folder, 'src/[id].ts'), 'legacy/a.ts', 'style.css'];
    const { status, stdout, stderr } = await project.run('check', ...list);
    expect(stdout).toContain('✗ 1 finding in 1 of 1 file');
    expect(stderr).toBe(
      [
        'Skipped, deleted: src/old.ts, src/[id].ts',
        'Skipped, neither TypeScript nor JavaScript: style.css',
        'Skipped, ignored by the settings: legacy/a.ts',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(await project.run('check', 'style.css')).toMatchObject({
      status: 0,
      stdout: '✓ nothing found in 0 files\n',
    });
    expect(await project.run('migrate', 'style.css')).toMatchObject({ status: 0 });
  });

  it('may not name what never was', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    for (const path of ['src/stroe.ts', 'scr', 'src/nothing/**/*.ts'])
      expect((await project.run('check', path)).status, path).toBe(2);
  });
});

describe('globs', () => {
  it('stand for the sources that git leaves', async () => {
    const project = new Project({
      'packages/a/src/store.ts': LOCAL,
      'packages/b/src/store.ts': LOCAL,
      'packages/b/dist/store.js': 'async function f() { f(); }\n',
      'packages/b/lib/store.ts': LOCAL,
    });
    const found = async (...globs: string[]): Promise<string[]> =>
      (await project.run('check', ...globs)).stdout.match(/^packages\/.*$/gm) ?? [];
    expect(await found('packages/*/src')).toEqual(['packages/a/src/store.ts', 'packages/b/src/store.ts']);
    expect(await found('packages/b/**/*.{ts,js}')).toEqual(['packages/b/lib/store.ts', 'packages/b/src/store.ts']);
  });

  it('are names where a file is called so', async () => {
    const project = new Project({ 'src/[id].ts': DROPPED, 'src/i.ts': DROPPED });
    expect((await project.run('check', 'src/[id].ts')).stdout).toContain('✗ 1 finding in 1 of 1 file');
  });
});

describe('files that the settings ignore', () => {
  it('are left alone by the command, and by what it migrates', async () => {
    const project = new Project({
      'src/old/store.ts': DROPPED,
      'src/old/new/store.ts': DROPPED,
      ...settings({ ignores: ['src/old', '!src/old/new'] }),
    });
    expect((await project.run('check')).stdout).toMatch(/^src\/old\/new\/store\.ts\n[^]* 1 of 1 file /);
    await project.run('migrate', '--write', '--allow-dirty');
    expect(project.read('src/old/store.ts')).toBe(DROPPED);
    expect(project.read('src/old/new/store.ts')).not.toBe(DROPPED);
  });

  it.each(Object.keys(DOORS))('are left alone by %s', async (door) => {
    const found = async (ignores: string[]): Promise<string> =>
      DOORS[door]!(new Project({ 'src/store.ts': LOCAL, ...settings({ ignores }) }), 'src/store.ts');
    // What each says of a finding, or makes of it.
    const finding = /Nothing waits|await save/;
    expect(await found(['tests'])).toMatch(finding);
    expect(await found(['src/*.ts'])).not.toMatch(finding);
  });
});

describe('--stdin', () => {
  const judged = (
    project: Project,
    text: string,
    ...words: string[]
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [bin, 'check', '--stdin', ...words], {
      cwd: project.folder,
      encoding: 'utf8',
      input: text,
      env: { ...process.env, NO_COLOR: '1' },
    });

  it('judges a text as the file that it is to be, by its types', () => {
    const project = new Project({
      'src/save.ts': 'export async function save(): Promise<void> {}\n',
      'src/store.ts': CLEAN,
    });
    const text = "import { save } from './save.js';\n\nexport async function store(): Promise<void> {\n  save();\n}\n";
    const { status, stdout, stderr } = judged(project, text, '--stdin-filename', 'src/store.ts', '--verbose');
    expect(stdout).toMatch(/^src\/store\.ts\n {2}4:3 {2}Nothing waits/);
    expect(stderr).toMatch(/^types from compiler \(.*\): 1 file\n$/);
    expect(status).toBe(1);
    expect(project.read('src/store.ts')).toBe(CLEAN);
  });

  it('wants a name, skips what it does not read, and keeps to what the settings ignore', () => {
    const project = new Project({ 'src/store.ts': CLEAN, ...settings({ ignores: ['src'] }) });
    expect(judged(project, DROPPED)).toMatchObject({ status: 2, stdout: '' });
    expect(judged(project, '', '--stdin-filename', 'a.css').stderr).toBe(
      'Skipped, neither TypeScript nor JavaScript: a.css\n',
    );
    expect(judged(project, DROPPED, '--stdin-filename', 'src/store.ts')).toMatchObject({
      status: 0,
      stderr: 'Skipped, ignored by the settings: src/store.ts\n',
    });
  });
});

describe('--require-types', () => {
  it('fails where no tsconfig covers a file, and where one cannot be read', async () => {
    const project = new Project({ 'src/store.ts': CLEAN, 'other/clean.ts': CLEAN });
    expect(await project.run('check', 'src', '--require-types')).toMatchObject({ status: 0, stderr: '' });
    expect(await project.run('check')).toMatchObject({ status: 0 });
    const { status, stderr } = await project.run('check', '--require-types');
    expect(stderr).toMatch(/ is covered by no tsconfig.*\nTypes are missing, and --require-types asks for them\.\n$/);
    expect(status).toBe(2);
    writeFileSync(join(project.folder, 'tsconfig.json'), '{ "extends": "./gone.json", "include": ["src"] }');
    expect(await project.run('check', 'src')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('gone.json'),
    });
    const broken = await project.run('check', 'src', '--require-types');
    expect(broken.stderr).toMatch(/tsconfig\.json: .*gone\.json'\. Its options do not hold, and types may be missing/);
    expect(broken.stderr).not.toContain('defect');
    expect(broken.status).toBe(2);
    writeFileSync(
      join(project.folder, 'tsconfig.json'),
      '{ "compilerOptions": { "types": ["absent"] }, "include": ["src"] }',
    );
    const absent = await project.run('check', 'src', '--require-types');
    expect(absent.stderr).toMatch(
      /tsconfig\.json: Cannot find type definition file for 'absent'\. Types may be missing/,
    );
    expect(absent.status).toBe(2);
  });

  it('takes no offence where types are not wanted', async () => {
    const project = new Project({ 'other/clean.ts': CLEAN, ...settings({ types: 'syntax' }) });
    expect(await project.run('check', '--require-types')).toMatchObject({ status: 0, stderr: '' });
  });
});

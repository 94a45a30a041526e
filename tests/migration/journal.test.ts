import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { journalHome } from '../../src/migration/journal/home.js';
import { pendingJournal } from '../../src/migration/journal/journal.js';
import { undo } from '../../src/migration/journal/undo.js';
import { refusePending, writeChanges } from '../../src/migration/journal/write-changes.js';
import { Project } from '../cli/project.js';

const harness = fileURLToPath(new URL('../harness/kill/', import.meta.url));
const OLD = { 'a.ts': 'old a\n', 'b.ts': '\uFEFFold b\r\n', 'c.ts': 'old c' };
const names = Object.keys(OLD) as (keyof typeof OLD)[];
const isNew = (text: string): boolean => text.includes('new');

function freshProject(): Project {
  const project = new Project(OLD, { git: false });
  project.git('init', '-q');
  chmodSync(join(project.folder, 'b.ts'), 0o751);
  return project;
}

const texts = (project: Project): string[] => names.map((name) => project.read(name));
const changesOf = (project: Project): { file: string; before: string; after: string }[] =>
  names.map((name) => ({
    file: join(project.folder, name),
    before: OLD[name],
    after: OLD[name].replace('old', 'new'),
  }));

/** Runs the writer and ends it at a file operation. @returns how many there were when it came to its end */
function runWriter(project: Project, verb: string, killAt?: number): number | undefined {
  const { signal, stderr, status } = spawnSync(
    process.execPath,
    ['--import', join(harness, 'kill-at.mjs'), join(harness, 'writer.mjs'), verb, project.folder],
    {
      encoding: 'utf8',
      env: { ...process.env, KILL_AT: String(killAt ?? 0) },
    },
  );
  if (signal === 'SIGKILL') return undefined;
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return Number(stderr);
}

function expectAllOld(project: Project): void {
  expect(texts(project)).toEqual(Object.values(OLD));
  expect(statSync(join(project.folder, 'b.ts')).mode & 0o777).toBe(0o751);
}

describe('a run that is killed', () => {
  it.each(['write', 'format'])(
    'at any file operation (%s) leaves all files old, or is known and undone',
    (verb) => {
      const operations = runWriter(freshProject(), verb)!;
      expect(operations).toBeGreaterThan(25);
      const outcomes = new Set<string>();
      const project = freshProject();
      const home = journalHome(project.folder);
      // Until its formatter runs, the one run does what the other does.
      const first = verb === 'format' ? runWriter(freshProject(), 'write')! - 1 : 1;
      for (let at = first; at <= operations; at += 1) {
        expect(runWriter(project, verb, at)).toBeUndefined();
        for (const text of texts(project))
          expect(text).toMatch(/^\uFEFF?(?:old|new) [abc](?:\r?\n)?(?:\/\/ formatted\n)?$/);
        if (pendingJournal(home)) {
          expect(() => refusePending(home, 'async-boundary migrate --undo')).toThrow(
            /3 files was stopped while it was writing .* `async-boundary migrate --undo`/,
          );
          expect(undo(home, { changedToo: 'refuse' })).toMatchObject({ wasKilled: true, changed: [] });
          outcomes.add('pending');
        } else outcomes.add('old');
        expectAllOld(project);
        expect(undo(home, { changedToo: 'refuse' })).toBeUndefined();
        // Nothing is in the way of the next run, which leaves nothing behind either.
        writeChanges(changesOf(project), { home, undoCommand: '' });
        expect(texts(project).every(isNew)).toBe(true);
        expect(readdirSync(home.folder)).toEqual(['last.json']);
        undo(home, { changedToo: 'refuse' });
      }
      expect([...outcomes]).toEqual(verb === 'format' ? ['pending'] : ['old', 'pending']);
      expectAllOld(project);
      expect(project.git('status', '--porcelain', '--ignored').trim().split('\n')).toEqual(
        [...names, 'package.json', 'tsconfig.json'].map((name) => `?? ${name}`),
      );
    },
    300_000,
  );

  it('while it undoes is undone by starting again', () => {
    const project = freshProject();
    const home = journalHome(project.folder);
    const write = (): void => void writeChanges(changesOf(project), { home, undoCommand: '' });
    write();
    const operations = runWriter(project, 'undo')!;
    for (let at = 1; at <= operations; at += 1) {
      write();
      expect(runWriter(project, 'undo', at)).toBeUndefined();
      undo(home, { changedToo: 'refuse' });
      expectAllOld(project);
    }
  }, 300_000);

  it('keeps the run before it: that can be undone next', () => {
    const project = freshProject();
    const operations = runWriter(project, 'write')!;
    for (const name of names) project.write(name, project.read(name).replace('new', 'old again'));
    const before = texts(project);
    // While it writes the last of the three files: how many operations come before that, each version of Node has its own number of.
    expect(runWriter(project, 'write', operations - 6)).toBeUndefined();
    expect(texts(project).filter(isNew)).toHaveLength(2);
    const home = journalHome(project.folder);
    expect(undo(home, { changedToo: 'refuse' })).toMatchObject({ wasKilled: true });
    expect(texts(project)).toEqual(before);
    expect(() => undo(home, { changedToo: 'refuse' })).toThrow('Nothing was undone');
  });
});

describe('the journal', () => {
  it('refuses a file that changed since it was read, and writes nothing', () => {
    const project = freshProject();
    project.write('c.ts', 'somebody else');
    const home = journalHome(project.folder);
    expect(() => writeChanges(changesOf(project), { home, undoCommand: '' })).toThrow(
      /c\.ts has changed since it was read.*nothing was written/,
    );
    expect(project.read('a.ts')).toBe(OLD['a.ts']);
    expect(pendingJournal(home)).toBeUndefined();
  });

  it('refuses bytes that are no UTF-8: text could not bring them back', () => {
    const project = freshProject();
    const file = join(project.folder, 'a.ts');
    writeFileSync(file, Buffer.from([0x6f, 0x6c, 0x64, 0xff]));
    const before = readFileSync(file, 'utf8');
    expect(() =>
      writeChanges([{ file, before, after: 'new' }], { home: journalHome(project.folder), undoCommand: '' }),
    ).toThrow('is not UTF-8');
    expect([...readFileSync(file)]).toEqual([0x6f, 0x6c, 0x64, 0xff]);
  });

  it('refuses a symbolic link', () => {
    const project = freshProject();
    const file = join(project.folder, 'link.ts');
    symlinkSync('a.ts', file);
    expect(() =>
      writeChanges([{ file, before: OLD['a.ts'], after: 'new' }], {
        home: journalHome(project.folder),
        undoCommand: '',
      }),
    ).toThrow('no longer a file');
    expect(project.read('a.ts')).toBe(OLD['a.ts']);
  });

  it('puts all files back when one cannot be written', () => {
    const project = freshProject();
    const home = journalHome(project.folder);
    const changes = changesOf(project);
    // By the time of its second change, a.ts is no longer what it was made from.
    expect(() => writeChanges([...changes, changes[0]!], { home, undoCommand: '' })).toThrow(
      /a\.ts could not be written .*all files are as they were/,
    );
    expectAllOld(project);
    expect(pendingJournal(home)).toBeUndefined();
  });

  it('leaves what was changed after the run alone, and says so', () => {
    const project = freshProject();
    const home = journalHome(project.folder);
    writeChanges(changesOf(project), { home, undoCommand: '' });
    project.write('a.ts', 'by hand');
    for (let time = 0; time < 2; time += 1)
      expect(() => undo(home, { changedToo: 'refuse' })).toThrow(
        /Nothing was undone: .*a\.ts was changed after the migration. Pass --keep-going/,
      );
    expect(project.read('c.ts')).toBe('new c');
    expect(undo(home, { changedToo: 'leave' })).toMatchObject({ changed: [join(project.folder, 'a.ts')] });
    expect(texts(project)).toEqual(['by hand', OLD['b.ts'], OLD['c.ts']]);
  });

  it('lies in the git folder of its own work tree, and without git in the package', () => {
    const project = freshProject();
    project.commit();
    project.git('worktree', 'add', '-q', 'other');
    expect(journalHome(join(project.folder, 'other')).folder).toContain('.git/worktrees/other/async-boundary');
    const bare = new Project({ 'src/deep/a.ts': '' }, { git: false });
    mkdirSync(join(bare.folder, 'src/deep'), { recursive: true });
    expect(journalHome(join(bare.folder, 'src/deep'))).toEqual({
      base: bare.folder,
      folder: join(bare.folder, 'node_modules/.cache/async-boundary'),
    });
  });
});

describe('a journal of somebody else', () => {
  it.each([
    '../outside.ts',
    '/etc/passwd',
    'sub/../../outside.ts',
    '.git/config',
    'node_modules/a/index.js',
    '.',
    'a.ts\\..\\..\\b.ts',
  ])('that names %s is refused, and nothing is touched', (path) => {
    const project = freshProject();
    const home = journalHome(project.folder);
    mkdirSync(home.folder, { recursive: true });
    const entry = { mode: 0o644, before: 'theirs', after: 'x' };
    const journal = {
      version: 1,
      started: '',
      pid: 0,
      script: '',
      formatting: true,
      entries: [
        { path: 'a.ts', ...entry },
        { path, ...entry },
      ],
    };
    writeFileSync(join(home.folder, 'last.json'), JSON.stringify(journal));
    expect(() => undo(home, { changedToo: 'leave' })).toThrow(/not a journal of ours.*nothing was touched/);
    expectAllOld(project);
  });

  it('that reaches a file through a link is not followed', () => {
    const outside = freshProject();
    const project = freshProject();
    symlinkSync(outside.folder, join(project.folder, 'sub'));
    const home = journalHome(project.folder);
    mkdirSync(home.folder, { recursive: true });
    const entries = [{ path: 'sub/a.ts', mode: 0o644, before: 'theirs', after: 'x' }];
    writeFileSync(
      join(home.folder, 'last.json'),
      JSON.stringify({ version: 1, started: '', pid: 0, script: '', formatting: true, entries }),
    );
    expect(() => undo(home, { changedToo: 'refuse' })).toThrow(/Nothing was undone/);
    expectAllOld(outside);
  });
});

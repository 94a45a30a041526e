import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatWith } from '../../src/cli/migrate/format.js';
import { bin, Project } from './project.js';

const RED = '\u001b[31m';
/** A name that paints, a line that clears the screen, an identifier's neighbour that turns text around. */
const FILE = `src/${RED}red.ts`;
const SOURCE = `async function save() {}\nexport async function store() { /*\u001b[2J\u009b2J\u202e*/ save(); }\n`;

const spawned = (project: Project, ...words: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: '1' },
  });
  return stdout + stderr;
};
const withoutOurs = (text: string): string => text.replace(/\u001b\[(?:[0-9]|[1-4][0-9])m/g, '');

describe('a terminal', () => {
  const steering = (): Project =>
    new Project({ [FILE]: SOURCE, 'async-boundary.config.json': '{ "types": "syntax" }' });

  it.each([
    ['check', ['check'], 'src/\\u001b[31mred.ts'],
    ['check as JSON', ['check', '--format', 'json'], '\\u009b2J'],
    ['explain', ['explain', `${FILE}:2`], '/*\\u001b[2J\\u009b2J\\u202e*/'],
    ['an error', ['check', `${RED}nowhere`], '\\u001b[31mnowhere: no such file'],
  ])('is not steered by files, through %s', (name, words, shown) => {
    const said = spawned(steering(), ...words);
    expect(said).toContain(shown);
    expect(said).not.toContain(`${RED}red`);
    expect(said).not.toContain(`${RED}nowhere`);
    expect(withoutOurs(said)).not.toMatch(/[\u001b\u009b\u202e]/);
    if (name === 'check') expect(said).toContain('\u001b[4msrc/');
    if (name === 'check as JSON') expect(() => JSON.parse(said) as unknown).not.toThrow();
  });

  it('is what a diff is escaped for: in a pipe it is a patch, byte for byte', () => {
    expect(steering().spawn('migrate').stdout).toContain('/*\u001b[2J\u009b2J\u202e*/ await save()');
  });
});

it('hands files to a formatter as words that are no options', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'async-boundary-')), 'words');
  const files = ['--foo.ts', '-x.ts', 'a/..b.ts'].map((file) => join(process.cwd(), file));
  expect(formatWith(`printf '%s\\n' > ${out}`, files)).toBeUndefined();
  expect(readFileSync(out, 'utf8')).toBe('./--foo.ts\n./-x.ts\n./a/..b.ts\n');
});

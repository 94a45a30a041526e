import { describe, expect, it } from 'vitest';
import { DROPPED, Project } from './project.js';

const FILES = {
  'src/save.ts': 'export function save(): void {}\nexport const keep = async (): Promise<void> => {};\n',
  'src/wait.ts': 'export function wait(): number {\n  return 1;\n}\n',
  'src/between.ts': "import { wait } from './wait.js';\n\nexport const between = (): number => wait();\n",
  'src/uses.ts':
    "import { save } from './save.js';\nimport { old } from './old.js';\n\nexport async function uses(): Promise<void> {\n  save();\n  old();\n}\n",
  'src/server.ts':
    "import { between } from './between.js';\n\nexport async function respond(): Promise<number> {\n  return between();\n}\n",
  'src/old.ts': 'export async function old(): Promise<void> {}\n',
  'src/known.ts': DROPPED,
};
const BLOCKS = `export function wait(): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 1;
}
`;

const places = (stdout: string): string[] =>
  stdout.split('\n\n').flatMap((block) => {
    const file = block.split('\n', 1)[0]!;
    return [...block.matchAll(/^ +(\d+):\d+ {2}/gm)].map(([, line]) => `${file}:${line}`);
  });

describe('--since', () => {
  it('shows what is found in changed files, and in others the calls that a change reaches', async () => {
    const project = new Project(FILES);
    const since = async (): Promise<string[]> => places((await project.run('check', '--since', 'HEAD')).stdout);
    expect(await since()).toEqual([]);
    project.write('README.md', 'Nothing that is judged.\n');
    expect((await project.run('check', '--since', 'HEAD')).stdout).toBe('✓ nothing found in 0 files\n');
    // A function has become async, another blocks at the end of a chain, and a file is new.
    project.write(
      'src/save.ts',
      FILES['src/save.ts'].replace('function save(): void', 'async function save(): Promise<void>'),
    );
    project.write('src/wait.ts', BLOCKS);
    project.write('src/new.ts', DROPPED);
    expect(await since()).toEqual(['src/new.ts:4', 'src/server.ts:4', 'src/uses.ts:5']);
    expect(places((await project.run('check')).stdout)).toEqual([
      'src/known.ts:4',
      'src/new.ts:4',
      'src/server.ts:4',
      'src/uses.ts:5',
      'src/uses.ts:6',
    ]);
  });

  it('counts from where the branch left the revision', async () => {
    const project = new Project(FILES);
    project.git('branch', '-m', 'main');
    project.git('checkout', '-qb', 'mine');
    project.write('src/mine.ts', DROPPED);
    project.commit();
    project.git('checkout', '-q', 'main');
    project.write('src/known.ts', `${DROPPED}\n`);
    project.commit();
    project.git('checkout', '-q', 'mine');
    expect(places((await project.run('check', '--since', 'main')).stdout)).toEqual(['src/mine.ts:4']);
  });

  it('takes no known errors of other files for gone', async () => {
    const project = new Project(FILES);
    await project.run('check', '--suppress-all');
    expect(await project.run('check', '--since', 'HEAD')).toMatchObject({ status: 0, stderr: '' });
  });

  it('suppresses nothing that it does not show', async () => {
    const { status, stderr } = await new Project(FILES).run('check', '--since', 'HEAD', '--suppress-all');
    expect(stderr).toMatch(/^--suppress-all takes all/);
    expect(status).toBe(2);
  });

  it('stops where git cannot say what has changed', async () => {
    expect((await new Project(FILES).run('check', '--since', 'mian')).stderr).toBe(
      '--since mian: git knows no such revision.\n',
    );
    expect((await new Project(FILES, { git: false }).run('check', '--since', 'HEAD')).stderr).toMatch(
      /^--since asks git what has changed, and .* is in no work tree\.\n$/,
    );
  });
});

import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { bin, Project } from './project.js';

const FILES = {
  'src/one.ts': 'export function one(): number {\n  return 1;\n}\n',
  'src/two.ts': 'export function two(): number {\n  return 2;\n}\n',
};
const DOWN = '\u001B[B';
const ENTER = '\r';

/** Runs the command on a terminal of its own, and gives the next answer at each question. */
async function answer(
  project: Project,
  words: readonly string[],
  answers: readonly string[],
): Promise<{ status: number | null; screen: string }> {
  const line = [process.execPath, bin, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 120 rows 40; ${line}`, '/dev/null'], {
    cwd: project.folder,
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh' },
  });
  let screen = '';
  let asked = 0;
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString();
    // Its end is drawn last, and anew after each key: only the next question asks for the next answer.
    const question = screen.indexOf(`◆  Closure ${asked + 1} of`);
    if (question < 0 || !screen.includes('to navigate', question) || answers[asked] === undefined) return;
    for (const key of answers[asked]!.split(/(?=\r)/)) child.stdin.write(key);
    asked += 1;
  });
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 150_000);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(tooLong);
  return { status, screen };
}

// `script` of util-linux gives a terminal; the one of other systems takes other words.
it.runIf(process.platform === 'linux')(
  'asks about each closure, shows its size and diff, and applies those that are taken',
  async () => {
    const project = new Project(FILES);
    const { status, screen } = await answer(
      project,
      ['migrate', 'propagate-async', 'src/one.ts#one', 'src/two.ts#two', '--interactive'],
      [DOWN + ENTER, ENTER],
    );
    expect(screen).toContain('Closure 1 of 2: one (closure ');
    expect(screen).toContain('1 function becomes async, 0 sites follow, in 1 file');
    expect(screen).toContain('+export async function two(): Promise<number> {');
    expect(screen).toMatch(
      /1 closure applied, 1 function, 0 sites in 1 file, 0 blocked, 0 closures refused, 1 left out\./,
    );
    expect(project.git('status', '--porcelain')).toBe(' M src/two.ts\n');
    expect(status).toBe(1);
  },
  180_000,
);

it.runIf(process.platform === 'linux')(
  'writes nothing when a person ends the questions',
  async () => {
    const project = new Project(FILES);
    const { status, screen } = await answer(
      project,
      ['migrate', 'propagate-async', 'src/one.ts#one', 'src/two.ts#two', '--interactive'],
      [ENTER, '\u0003'],
    );
    expect(screen).toContain('Nothing was written.');
    expect(project.git('status', '--porcelain')).toBe('');
    expect(status).toBe(2);
  },
  180_000,
);

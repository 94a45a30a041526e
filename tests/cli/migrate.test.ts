import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { version } from 'typescript';
import { describe, expect, it } from 'vitest';
import { AWAITED, bin, CLEAN, DROPPED, Project, REFUSED } from './project.js';

/** No TypeScript is installed in the folders of tests, so that ours counts. */
const PRINTED = `\`tsc -p tsconfig.json\` (TypeScript ${version}) prints 0 errors before and after.\n`;

describe('migrate', () => {
  it('prints a unified diff that git applies, writes nothing, and exits 1', () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/clean.ts': CLEAN });
    const { status, stdout } = project.spawn('migrate');
    expect(project.read('src/store.ts')).toBe(DROPPED);
    expect(stdout).toContain(
      `1 rewrite to apply in 1 file, 0 refused; 1 file untouched.\n${PRINTED}Nothing was written; pass --write to apply the diff.\n`,
    );
    expect(status).toBe(1);
    project.write('change.diff', stdout.slice(0, stdout.indexOf('1 rewrite')));
    project.git('apply', '-p0', 'change.diff');
    expect(project.read('src/store.ts')).toBe(AWAITED);
  });

  it('writes, exits 0, and changes nothing on a second run', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    expect(project.spawn('migrate', '--write')).toMatchObject({
      status: 0,
      stdout: `1 rewrite applied in 1 file, 0 refused; 0 files untouched.\n${PRINTED}\`async-boundary migrate --undo\` takes it back.\n`,
    });
    expect(project.read('src/store.ts')).toBe(AWAITED);
    project.commit();
    expect(await project.run('migrate', '--write')).toMatchObject({
      status: 0,
      stdout: '0 rewrites applied in 0 files, 0 refused; 1 file untouched.\n',
    });
    expect(project.git('status', '--porcelain')).toBe('');
  });

  it('counts refusals by reason, and exits 1', async () => {
    const { status, stdout } = await new Project({ 'src/store.ts': REFUSED }).run('migrate', '--write');
    expect(stdout).toMatch(/^0 rewrites applied in 0 files, 1 refused; 1 file untouched\.\n +1 {2}constructor {2}/);
    expect(status).toBe(1);
  });

  it('keeps the byte order mark, CRLF and a missing final newline', async () => {
    const text = (body: string): string => `\uFEFF${body.trimEnd().replaceAll('\n', '\r\n')}`;
    const project = new Project({ 'src/store.ts': text(DROPPED) });
    await project.run('migrate', '--write');
    expect(project.read('src/store.ts')).toBe(text(AWAITED));
  });

  it('leaves out what a person should look at with --safe-only', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    expect((await project.run('migrate', '--safe-only')).stdout).toMatch(
      /0 rewrites to apply in 0 files, 1 refused; .*\n +1 {2}not-safe/,
    );
  });

  it('applies only the rules that are named', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    expect((await project.run('migrate', 'no-nested-runners', 'src')).stdout).toContain(
      '0 rewrites to apply in 0 files, 0 refused',
    );
    expect((await project.run('migrate', 'no-floating-promises', 'src')).stdout).toContain('1 rewrite to apply');
  });

  it('does what `check` says of a config, by the command that it names', async () => {
    const project = new Project({
      'src/node.d.ts':
        "declare module 'node:fs' {\n  export function readFileSync(path: string, encoding: 'utf8'): string;\n}\ndeclare module 'node:fs/promises' {\n  export function readFile(path: string, encoding: 'utf8'): Promise<string>;\n}\n",
      'src/read.ts':
        "import { readFileSync } from 'node:fs';\n\nexport const read = (name: string): string => readFileSync(name, 'utf8');\n",
      'src/main.ts':
        "import { read } from './read.js';\n\nexport async function load(name: Promise<string>): Promise<string> {\n  return read(await name);\n}\n",
    });
    const found = (await project.run('check', '--config', 'strict', 'src')).stdout;
    expect(found).toContain('make 1 function async:');
    const [, words = ''] = /`async-boundary (migrate [^`]+)`/.exec(found)!;
    const { stdout } = await project.run(...words.split(' '), 'src', '--write');
    expect(stdout).toContain('0 rewrites applied in 0 files, 0 refused');
    // Who returns a promise in an async function waits for it.
    expect(project.read('src/main.ts')).toContain('return read(await name);');
    expect(project.read('src/read.ts')).toContain("async (name: string): Promise<string> => readFile(name, 'utf8')");
    expect((await project.run('check', '--config', 'strict', 'src')).status).toBe(0);
  });

  it('takes a runner away that only synchronous code calls, once its rule is named', async () => {
    const project = new Project({
      'src/load.ts':
        "import { awaitSync } from '@kaciras/deasync';\ndeclare function fetchText(): Promise<string>;\n\nexport function load(): string {\n  return awaitSync(fetchText());\n}\n",
      'src/main.ts': "import { load } from './load.js';\n\nload().trim();\n",
    });
    expect((await project.run('migrate', 'src')).stdout).toContain('0 rewrites to apply in 0 files');
    await project.run('migrate', 'no-nested-runners', 'src', '--write');
    expect(project.read('src/main.ts')).toBe("import { load } from './load.js';\n\n(await load()).trim();\n");
  });

  it('carries an awaited promise through the callers of its function, once the rule is named', async () => {
    const files = {
      'src/save.ts':
        'declare function write(): Promise<void>;\n\nexport function save(): number {\n  write();\n  return 1;\n}\n',
      'src/main.ts': "import { save } from './save.js';\n\nexport const twice = (): number => save() * 2;\n",
    };
    const project = new Project(files);
    await project.run('migrate', 'src', '--write');
    expect(project.read('src/save.ts')).toBe(files['src/save.ts']);
    await project.run('migrate', 'no-floating-promises', 'src', '--write');
    expect(project.read('src/save.ts')).toContain('export async function save(): Promise<number> {\n  await write();');
    expect(project.read('src/main.ts')).toContain(
      'export const twice = async (): Promise<number> => await save() * 2;',
    );
  });

  it('leaves a promise to a person that a package settles in a way that nobody sees, until a row tells', async () => {
    const text =
      "import { open } from 'feed';\n\nexport async function follow(): Promise<void> {\n  const feed = open();\n  feed.close();\n}\n";
    const project = new Project({
      'node_modules/feed/package.json': '{ "name": "feed", "version": "1.0.0", "types": "index.d.ts" }',
      'node_modules/feed/index.d.ts':
        'export interface Feed extends AsyncIterableIterator<string> {\n  close(): Promise<void>;\n}\nexport declare function open(): Feed;\n',
      'src/follow.ts': text,
    });
    const { stdout, status } = await project.run('migrate', '--write', '--allow-dirty');
    expect(stdout).toMatch(/^0 rewrites applied in 0 files, 1 refused; .*\n +1 {2}unseen-settling {2}/);
    expect(status).toBe(1);
    const found = (await project.run('check', '--format', 'json')).stdout;
    expect(found).toContain('"safety":"doubtful"');
    expect(found).toContain('Await the promise, if `feed.close` settles by itself, which is not seen');
    project.write(
      'async-boundary.config.json',
      JSON.stringify({
        catalogue: [{ kind: 'waits-for', module: ['feed'], export: 'Feed', waitsFor: 'itself', calls: 'itself' }],
      }),
    );
    expect((await project.run('migrate', '--write', '--allow-dirty')).stdout).toMatch(/^1 rewrite applied/);
    expect(project.read('src/follow.ts')).toBe(text.replace('feed.close', 'await feed.close'));
  });

  it('writes nothing into a tree with uncommitted changes, unless it is told to', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    project.write('src/other.ts', CLEAN);
    const { status, stderr } = await project.run('migrate', '--write');
    expect(stderr).toBe(
      `${project.folder} has uncommitted changes; commit or stash them first, or pass --allow-dirty.\n`,
    );
    expect(status).toBe(2);
    expect(project.read('src/store.ts')).toBe(DROPPED);
    expect((await project.run('migrate', '--write', '--allow-dirty')).status).toBe(0);
    expect(project.read('src/store.ts')).toBe(AWAITED);
  });

  it('writes nothing outside of git, unless it is told to', async () => {
    const project = new Project({ 'src/store.ts': DROPPED }, { git: false });
    expect(await project.run('migrate', '--write')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is in no git work tree') as string,
    });
    expect(project.read('src/store.ts')).toBe(DROPPED);
  });

  it('makes no edit at a site that a comment disables', async () => {
    const disabled = DROPPED.replace(
      'save();',
      'save(); // eslint-disable-line async-boundary/no-floating-promises -- fire and forget',
    );
    const project = new Project({ 'src/store.ts': disabled });
    expect((await project.run('migrate', '--write')).status).toBe(0);
    expect(project.read('src/store.ts')).toBe(disabled);
  });

  describe('of rewrites that would not compile', () => {
    const rowOf = (name: string, template: string, imports: readonly object[] = []): object => ({
      kind: 'nested-runner',
      module: ['our-wait'],
      export: name,
      callStyle: 'call',
      hazard: 'reenters',
      rewrite: { to: 'await-template', template, imports },
      instead: 'await it',
      docs: 'https://wiki.example.com',
    });
    const files = (rows: readonly object[], source: string): Record<string, string> => ({
      'async-boundary.config.json': JSON.stringify({ catalogue: rows }),
      'node_modules/our-wait/package.json': '{ "name": "our-wait", "version": "1.0.0", "types": "index.d.ts" }',
      'node_modules/our-wait/index.d.ts':
        'export function waitFor(ms: number): void;\nexport function waitLong(ms: number): void;\n',
      'src/store.ts': source,
    });
    const NOWHERE = rowOf('waitFor', 'nowhere($0)');
    const WAITING = `import { waitFor } from 'our-wait';
declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save();
  waitFor(1);
  save();
}
`;

    it('leaves out each alone, applies the others, and says what the compiler says, at the line as it was', async () => {
      const source = WAITING.replace(
        '  save();',
        "  if (Date.now() > 1) save();\n  ['a'].forEach(async () => {\n    await save();\n  });",
      );
      const project = new Project(files([NOWHERE], source));
      const line = source.split('\n').findIndex((text) => text.includes('waitFor(1)')) + 1;
      const said = `src/store.ts:${line}:3: left as it is. TS2304: Cannot find name 'nowhere'.`;
      const dry = await project.run('migrate', '--report', 'out.json');
      expect(dry.stdout).toContain('3 rewrites to apply in 1 file, 1 refused; 0 files untouched.');
      expect(dry.stdout).toContain(said);
      const { refusals } = JSON.parse(project.read('out.json')) as { refusals: unknown };
      expect(refusals).toEqual([
        expect.objectContaining({
          reason: 'would-not-type-check',
          sites: [
            {
              path: 'src/store.ts',
              line,
              column: 3,
              of: 'no-nested-runners',
              complaint: "TS2304: Cannot find name 'nowhere'.",
            },
          ],
        }),
      ]);
      const { status, stdout } = await project.run('migrate', '--write', '--allow-dirty', '--report', 'out.html');
      expect(stdout).toContain(said);
      expect(project.read('out.html')).toContain('TS2304: Cannot find name &#39;nowhere&#39;.');
      expect(project.read('src/store.ts')).toBe(`import { waitFor } from 'our-wait';
declare function save(): Promise<void>;

export async function store(): Promise<void> {
  if (Date.now() > 1) await save();
  for (const _ of ['a']) {
    await save();
  }
  waitFor(1);
  await save();
}
`);
      expect(status).toBe(1);
    });

    it('leaves out all that want an import which leads nowhere, and none that wants another', async () => {
      const lost = rowOf('waitFor', 'delay($0)', [{ module: './nowhere.js', name: 'delay' }]);
      const kept = rowOf('waitLong', 'later($0)', [{ module: './later.js', name: 'later' }]);
      const project = new Project({
        ...files(
          [lost, kept],
          `import { waitFor, waitLong } from 'our-wait';

export async function store(): Promise<void> {
  waitFor(1);
  waitLong(2);
  waitFor(3);
}
`,
        ),
        'src/later.ts': 'export const later = (ms: number): Promise<number> => Promise.resolve(ms);\n',
      });
      const { stdout } = await project.run('migrate', '--write');
      expect(stdout).toMatch(/src\/store\.ts:4:3: left as it is\. TS2307: .*'\.\/nowhere\.js'/);
      expect(stdout).toMatch(/src\/store\.ts:6:3: left as it is\. TS2307: /);
      expect(project.read('src/store.ts')).toContain('  waitFor(1);\n  await later(2);\n  waitFor(3);\n');
    });

    it('leaves out one whose result cannot be parsed', async () => {
      const project = new Project(files([rowOf('waitFor', 'wait($0')], WAITING));
      const { stdout } = await project.run('migrate', '--write');
      expect(stdout).toMatch(/src\/store\.ts:6:3: left as it is\. The result cannot be parsed: /);
      expect(project.read('src/store.ts')).toBe(WAITING.replaceAll('  save();', '  await save();'));
    });
  });

  it('is undone after it was killed at some moment of its writing, and then runs again', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/store${index}.ts`, DROPPED]));
    const project = new Project(files);
    const journal = join(project.folder, '.git/async-boundary/pending.json');
    const texts = (): string[] => Object.keys(files).map((name) => project.read(name));
    for (let time = 0; time < 4; time += 1) {
      const child = spawn(process.execPath, [bin, 'migrate', '--write'], { cwd: project.folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      while (!existsSync(journal) && child.exitCode === null) await setTimeout(1);
      await setTimeout(Math.random() * 40);
      child.kill('SIGKILL');
      await ended;
      expect(texts().filter((text) => text !== DROPPED && text !== AWAITED)).toEqual([]);
      if (existsSync(journal)) {
        expect(await project.run('migrate')).toMatchObject({
          status: 2,
          stderr: expect.stringMatching(
            /^A migration of 40 files was stopped while it was writing .* Run `async-boundary migrate --undo`, which puts all of them back/,
          ) as string,
        });
      }
      expect((await project.run('migrate', '--undo')).status).toBe(0);
      expect(texts()).toEqual(Object.values(files));
      expect(project.git('status', '--porcelain', '--ignored')).toBe('');
    }
    expect((await project.run('migrate', '--write')).status).toBe(0);
    expect(texts().filter((text) => text !== AWAITED)).toEqual([]);
  }, 600_000);

  it('takes back the last run to the byte', async () => {
    const text = `\uFEFF${DROPPED.replaceAll('\n', '\r\n')}`;
    const project = new Project({ 'src/store.ts': text });
    chmodSync(join(project.folder, 'src/store.ts'), 0o755);
    project.commit();
    await project.run('migrate', '--write');
    expect(project.git('status', '--porcelain')).toBe(' M src/store.ts\n');
    expect(await project.run('migrate', '--undo')).toMatchObject({
      status: 0,
      stdout: 'The last migration is undone: 1 file put back as it was.\n',
    });
    expect(project.git('status', '--porcelain')).toBe('');
    expect(await project.run('migrate', '--undo')).toMatchObject({
      status: 0,
      stdout: `There is no migration to undo in ${project.folder}.\n`,
    });
  });

  it('runs a formatter over the files that it wrote, and takes its changes back as well', async () => {
    const project = new Project({
      'src/store.ts': DROPPED,
      'src/clean.ts': CLEAN,
      'format.sh': 'for file in "$@"; do echo "// formatted" >> "$file"; done\n',
    });
    expect((await project.run('migrate', '--write', '--format-command', 'sh format.sh')).status).toBe(0);
    expect(project.read('src/store.ts')).toBe(`${AWAITED}// formatted\n`);
    expect(project.read('src/clean.ts')).toBe(CLEAN);
    await project.run('migrate', '--undo');
    expect(project.git('status', '--porcelain')).toBe('');
    expect(await project.run('migrate', '--write', '--format-command', 'false')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The files are written, but `false` ended with 1') as string,
    });
    expect(project.read('src/store.ts')).toBe(AWAITED);
  });

  it('says with --check whether anything would change, without a diff', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/other.ts': REFUSED });
    expect(await project.run('migrate', '--check', 'src/store.ts')).toMatchObject({
      status: 1,
      stdout: '1 rewrite to apply in 1 file, 0 refused; 0 files untouched.\n1 file would change.\n',
    });
    // What is refused is nothing that would change.
    expect((await project.run('migrate', '--check', 'src/other.ts')).status).toBe(0);
  });

  it('leaves a comment at each refused site with --mark, once, and none where a person has answered', async () => {
    const project = new Project({ 'src/store.ts': REFUSED });
    expect((await project.run('migrate', '--write', '--mark')).status).toBe(1);
    const mark =
      '    // @async-boundary-todo(constructor): move the work to a `static async create()`, and call that instead of `new`.\n';
    expect(project.read('src/store.ts')).toBe(REFUSED.replace('    save();', `${mark}    save();`));
    expect((await project.run('migrate', '--write', '--mark', '--allow-dirty')).stdout).not.toContain('takes it back');
    project.write(
      'src/store.ts',
      REFUSED.replace('    save();', '    // @async-boundary-ignore: fine here\n    save();'),
    );
    expect(await project.run('migrate', '--mark')).toMatchObject({
      status: 0,
      stdout: '0 rewrites to apply in 0 files, 0 refused; 1 file untouched.\n',
    });
  });
});

describe('jscodeshift', () => {
  const runner = createRequire(import.meta.url).resolve('jscodeshift/bin/jscodeshift.js');
  const transform = join(dirname(fileURLToPath(import.meta.url)), '../../dist/codemods/no-floating-promises.js');

  it('says in a line of its own what needs the project engine', () => {
    const { folder } = new Project({
      'src/load.ts':
        "import { awaitSync } from '@kaciras/deasync';\ndeclare function fetchText(): Promise<string>;\n\nexport function load(): string {\n  return awaitSync(fetchText());\n}\n",
      'src/main.ts':
        "import { load } from './load.js';\n\nexport async function main(): Promise<string> {\n  return load();\n}\n",
    });
    const printed = execFileSync(
      process.execPath,
      [
        runner,
        '--no-babel',
        '--run-in-band',
        '--extensions=ts',
        '-t',
        transform.replace('no-floating-promises', 'no-nested-runners'),
        'src',
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(printed).toMatch(
      /no-nested-runners: 1 needs the project engine, since callers have to follow: npx async-boundary migrate no-nested-runners\n/,
    );
  });

  it('writes what migrate writes, with types, .mts included', async () => {
    const files = { 'src/store.ts': DROPPED, 'src/module.mts': DROPPED, 'src/refused.ts': REFUSED };
    const [one, other] = [new Project(files), new Project(files)];
    await one.run('migrate', 'no-floating-promises', '--write');
    const printed = execFileSync(
      process.execPath,
      [runner, '--no-babel', '--run-in-band', '--extensions=ts,tsx,mts,cts,js,jsx,mjs,cjs', '-t', transform, 'src'],
      { cwd: other.folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    for (const name of Object.keys(files)) expect(other.read(name)).toBe(one.read(name));
    expect(other.read('src/module.mts')).toBe(AWAITED);
    expect(printed).toMatch(/0 errors\n0 unmodified\n1 skipped\n2 ok/);
  });
});

describe('a migration of a project with files that cannot be read as they stand', () => {
  const LOAD = 'export function load(path: string): string {\n  return path;\n}\n';
  const use = (name: string): string =>
    `import { load } from './load.js';\n\nexport async function ${name}(): Promise<string> {\n  return load('a').trim();\n}\n`;

  it.each([
    ['propagate-async', 'src/load.ts#load'],
    ['await-async-api', './src/read.ts#read'],
  ])('%s names each, leaves it as it is, and changes the rest', async (migration, name) => {
    const project = new Project({
      'src/load.ts': LOAD,
      'src/use.ts': use('use'),
      'src/read.ts': 'export async function read(path: string): Promise<string> {\n  return path;\n}\n',
      'src/page.ts':
        "import { read } from './read.js';\n\nexport async function page(): Promise<string> {\n  return `${read('a')}`;\n}\n",
      'src/broken.ts': `${use('broken')}export function (\n`,
      'src/deep.ts': `${use('deep')}export const far = ${'f('.repeat(20_000)}${')'.repeat(20_000)};\n`,
    });
    const latin = Buffer.from(`// caf\u00e9\n${use('latin')}`, 'latin1');
    writeFileSync(join(project.folder, 'src/latin.ts'), latin);
    const { status, stdout, stderr } = await project.run('migrate', migration, name, 'src', '--write', '--allow-dirty');
    expect(stderr).toMatch(/src\/broken\.ts:6:\d+: cannot be parsed: /);
    expect(stderr).toMatch(/src\/deep\.ts: nested too deeply to be judged; /);
    expect(stderr).toMatch(/src\/latin\.ts: is not UTF-8; /);
    expect(stderr).toContain('3 files could not be judged.');
    expect(stdout).not.toContain('would not type-check');
    expect(status).toBe(2);
    if (migration === 'propagate-async')
      expect(project.read('src/use.ts')).toContain("return (await load('a')).trim();");
    else expect(project.read('src/page.ts')).toContain("${await read('a')}");
    expect(readFileSync(join(project.folder, 'src/latin.ts'))).toEqual(latin);
    expect(project.git('status', '--porcelain', 'src/broken.ts', 'src/deep.ts')).toBe('');
  });
});

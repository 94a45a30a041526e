import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/cli/eslint-json.js';
import { DROPPED, Project, REFUSED } from './project.js';

const PAGE = `/** Hides a wait. */
export function page(): string {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 'page';
}
`;
const SERVER =
  "import { page } from './page.js';\n\nexport async function respond(): Promise<string> {\n  return page();\n}\n";
const AWKWARD = `\ufeffdeclare function save(text: string): Promise<void>;

export async function store(): Promise<void> {
  save('ä, 100%'); save('𝒳: "<&>"');
  save(
    'over lines',
  );
}
`;
const DISABLED = DROPPED.replace('  save', '  // eslint-disable-next-line\n  save');

const FILES = {
  'src/a store, really: 100%/store.ts': DROPPED,
  'src/awkward.ts': AWKWARD,
  'src/refused.ts': REFUSED,
  'src/page.ts': PAGE,
  'src/server.ts': SERVER,
  'src/disabled.ts': DISABLED,
  'src/broken.ts': 'f();\nconst = 3;\n',
  'src/clean.ts': 'export const one = 1;\n',
  'async-boundary.config.json': JSON.stringify({
    overrides: [{ files: ['src/refused.ts'], settings: { rules: { 'no-floating-promises': 'warn' } } }],
  }),
};

interface SarifPlace {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}
interface SarifEdit {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}
/** Of what the format has, what is looked at. */
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly level: string;
        readonly locations: readonly [SarifPlace];
      }[];
    },
  ];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly locations: readonly [SarifPlace];
    readonly suppressions: readonly { readonly kind: string }[];
    readonly codeFlows: readonly [
      {
        readonly threadFlows: readonly [
          {
            readonly locations: readonly {
              readonly location: SarifPlace & { readonly message: { readonly text: string } };
            }[];
          },
        ];
      },
    ];
    readonly fixes: readonly { readonly artifactChanges: readonly [{ readonly replacements: readonly [SarifEdit] }] }[];
  }[];
}
const sarifRun = (text: string): SarifRun => (JSON.parse(text) as { readonly runs: readonly [SarifRun] }).runs[0];

/** A finding as each format can tell it: the file below the repository, its first line, the rule, the level. */
type Told = string;
const told = (file: string, line: number | string | undefined, rule: string | null, isError: boolean): Told =>
  `${file}:${line} ${rule ?? 'not judged'} ${isError ? 'error' : 'warning'}`;

const xmlText = (text: string): string =>
  text.replace(
    /&(lt|gt|amp|quot|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
  );
const unescaped = (text: string): string => decodeURIComponent(text);

/** What each format says was found, read back from what it prints. */
const READERS: Readonly<Record<string, (text: string, folder: string) => Told[]>> = {
  json: (text, folder) =>
    (JSON.parse(text) as LintResult[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, severity }) => told(relative(folder, filePath), line, ruleId, severity === 2)),
    ),
  'json-with-metadata': (text, folder) =>
    (JSON.parse(text) as { results: LintResult[] }).results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, severity }) => told(relative(folder, filePath), line, ruleId, severity === 2)),
    ),
  sarif: (text) => {
    const { results, invocations } = sarifRun(text);
    const lost = invocations[0].toolExecutionNotifications.map((one) => ({ ...one, ruleId: null }));
    return [...results.filter(({ suppressions }) => suppressions.length === 0), ...lost].map(
      ({ locations: [{ physicalLocation }], ruleId, level }) =>
        told(
          decodeURIComponent(physicalLocation.artifactLocation.uri),
          physicalLocation.region.startLine,
          ruleId,
          level === 'error',
        ),
    );
  },
  github: (text) =>
    [...text.matchAll(/^::(error|warning) file=([^,]*),line=(\d+),.*title=([^:]*)::.+$/gm)].map(
      ([, level, file, line, title]) =>
        told(unescaped(file!), line, title === 'not judged' ? null : title!, level === 'error'),
    ),
  gitlab: (text) =>
    (
      JSON.parse(text) as {
        check_name: string;
        severity: string;
        location: { path: string; lines: { begin: number } };
      }[]
    ).map(({ check_name: rule, severity, location: { path, lines } }) =>
      told(path, lines.begin, rule === 'async-boundary' ? null : rule, severity !== 'minor'),
    ),
  junit: (text, folder) =>
    [...text.matchAll(/<testsuite [^\n]*? name="([^\n]*)">\n([^]*?)<\/testsuite>/g)].flatMap(([, file, cases]) =>
      [...cases!.matchAll(/name="org\.eslint\.([^"]*)".*?line (\d+), col \d+, (Error|Warning)/g)].map(
        ([, rule, line, level]) =>
          told(relative(folder, xmlText(file!)), line, rule === 'unknown' ? null : rule!, level === 'Error'),
      ),
    ),
  stylish: (text) =>
    text.split('\n\n').flatMap((block) => {
      const file = block.split('\n', 1)[0]!;
      const findings = block.matchAll(/^ +(\d+):\d+ {2}(warning {2})?[^]*? {2}(async-boundary\/\S+)$/gm);
      return [...findings].map(([, line, level, rule]) => told(file, line, rule!, level === undefined));
    }),
};

describe('what is found is the same in each format', () => {
  it('none of it lost, and none moved', async () => {
    const project = new Project(FILES);
    const runs = new Map<string, Told[]>();
    for (const [format, read] of Object.entries(READERS)) {
      const { status, stdout } = await project.run('check', '--format', format);
      expect(status, format).toBe(2);
      runs.set(format, read(stdout, project.folder).sort());
    }
    const json = runs.get('json')!;
    expect(json).toEqual([
      'src/a store, really: 100%/store.ts:4 async-boundary/no-floating-promises error',
      'src/awkward.ts:4 async-boundary/no-floating-promises error',
      'src/awkward.ts:4 async-boundary/no-floating-promises error',
      'src/awkward.ts:5 async-boundary/no-floating-promises error',
      'src/broken.ts:2 not judged error',
      'src/refused.ts:5 async-boundary/no-floating-promises warning',
      'src/server.ts:4 async-boundary/no-nested-runners error',
    ]);
    // What a person reads has lost files on the other stream.
    for (const [format, found] of runs)
      expect(found, format).toEqual(format === 'stylish' ? json.filter((one) => !one.includes('not judged')) : json);
  });
});

describe('json', () => {
  it('carries plan, refusal, chain and driver as data', async () => {
    const { stdout } = await new Project(FILES).run('check', '--format', 'json');
    const messages = new Map(
      (JSON.parse(stdout) as LintResult[]).map((file) => [file.filePath.replace(/^.*\/src\//, ''), file.messages]),
    );
    expect(messages.get('server.ts')![0]!.data).toMatchObject({
      plan: { kind: 'rewrite', scope: 'project' },
      chain: [
        { name: 'page', file: expect.stringMatching(/src\/server\.ts$/) as string, line: 4, column: 10 },
        { name: 'Atomics.wait', file: expect.stringMatching(/src\/page\.ts$/) as string, line: 3, column: 3 },
      ],
      certainty: 'always',
      drivenBy: [{ by: 'microtask', how: 'async-function', afterAwait: 'before', line: 3, column: 8 }],
    });
    expect(messages.get('refused.ts')![0]).toMatchObject({
      severity: 1,
      data: { plan: { kind: 'refuse', reason: 'constructor', message: 'A constructor cannot wait.' } },
    });
    // The same code twice has two names.
    expect(new Set(messages.get('awkward.ts')!.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('names a finding the same once lines stand above it and its own is laid out anew', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    const name = async (): Promise<string | undefined> =>
      (JSON.parse((await project.run('check', '--format', 'json')).stdout) as LintResult[])[0]!.messages[0]!
        .fingerprint;
    const before = await name();
    expect(before).toMatch(/^[0-9a-f]{16}:1$/);
    project.write('src/store.ts', `// A line.\n\n${DROPPED.replace('  save( );', '      save();')}`);
    expect(await name()).toBe(before);
    project.write('src/store.ts', DROPPED.replaceAll('save', 'keep'));
    expect(await name()).not.toBe(before);
  });
});

describe('sarif', () => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Its keywords mean the same in the draft that our library knows, but for the two names.
  const { id, $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;

  it('is valid by its schema, with chains as code flows, plans as fixes and comments as suppressions', async () => {
    const project = new Project(FILES);
    const { stdout } = await project.run('check', '--format', 'sarif');
    const { results, tool, invocations } = sarifRun(stdout);
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect([id, $schema]).toEqual([expect.stringContaining('sarif-2.1.0'), expect.stringContaining('draft-04')]);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    const ofFile = (name: string): (typeof results)[number][] =>
      results.filter((one) => one.locations[0].physicalLocation.artifactLocation.uri.endsWith(name));
    const flow = ofFile('server.ts')[0]!.codeFlows[0].threadFlows[0].locations;
    expect(
      flow.map(({ location }) => [
        location.message.text,
        location.physicalLocation.artifactLocation.uri,
        location.physicalLocation.region.startLine,
      ]),
    ).toEqual([
      ['page', 'src/server.ts', 4],
      ['Atomics.wait', 'src/page.ts', 3],
    ]);
    expect(ofFile('disabled.ts')[0]!.suppressions).toEqual([{ kind: 'inSource' }]);
    expect(tool.driver.rules[ofFile('store.ts')[0]!.ruleIndex]!.id).toBe('async-boundary/no-floating-promises');
    expect(invocations[0].executionSuccessful).toBe(false);
    // A fix is what ESLint's format holds, told by lines and columns.
    const [first] = ofFile('awkward.ts')[1]!.fixes;
    const { deletedRegion, insertedContent } = first!.artifactChanges[0].replacements[0];
    const lines = AWKWARD.slice(1).split('\n');
    const line = lines[deletedRegion.startLine - 1]!;
    expect(deletedRegion.endLine).toBe(deletedRegion.startLine);
    expect(
      line.slice(0, deletedRegion.startColumn - 1) + insertedContent.text + line.slice(deletedRegion.endColumn - 1),
    ).toBe(`  save('ä, 100%'); await save('𝒳: "<&>"');`);
  });
});

describe('paths', () => {
  it('count from the repository, in whichever folder the command runs', async () => {
    const project = new Project({ 'package.json': '{ "type": "module" }', 'src/store.ts': DROPPED });
    const inside = Object.assign(Object.create(project) as Project, { folder: join(project.folder, 'src') });
    for (const format of ['sarif', 'github', 'gitlab']) {
      const { stdout } = await inside.run('check', '--format', format);
      expect(READERS[format]!(stdout, inside.folder), format).toEqual([
        'src/store.ts:4 async-boundary/no-floating-promises error',
      ]);
    }
  });
});

describe('--output-file', () => {
  it.each(['sarif', 'stylish'])('holds what %s makes, and the stream what a person wants to know', async (format) => {
    const project = new Project({ 'src/store.ts': DROPPED });
    const direct = await project.run('check', '--format', format);
    const { status, stdout } = await project.run('check', '--format', format, '-o', 'reports/findings');
    expect(stdout).toBe('✗ 1 finding in 1 of 1 file (no-floating-promises 1)\n');
    expect(status).toBe(1);
    expect(project.read('reports/findings')).toBe(direct.stdout);
  });
});

describe('formatters that others wrote', () => {
  const formatter =
    'module.exports = (results, { rulesMeta, cwd }) => `${results.length} in ${cwd}: ${Object.keys(rulesMeta).length} rules`;\n';
  const files = { 'src/store.ts': DROPPED, 'node_modules/eslint-formatter-terse/index.js': formatter };

  it('are taken by the name of their package, or from a file', async () => {
    const project = new Project({ ...files, 'node_modules/mine.cjs': formatter });
    const expected = `1 in ${project.folder}: 12 rules\n`;
    for (const name of ['terse', 'eslint-formatter-terse', './node_modules/mine.cjs'])
      expect((await project.run('check', '--format', name)).stdout, name).toBe(expected);
  });

  it.each([
    [
      'sariff',
      /^--format sariff: did you mean sarif\? Known are stylish, json, sarif, github, gitlab, junit; any other/,
    ],
    ['@ours/pretty', /npm i -D @ours\/eslint-formatter-pretty\n$/],
    ['./nothing.cjs', /^--format \.\/nothing\.cjs: .*nothing\.cjs cannot be loaded: /],
  ])('are asked for by name where they are missing: %s', async (name, message) => {
    const { status, stdout, stderr } = await new Project(files).run('check', '--format', name);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('read what ESLint itself gives them', async () => {
    // The shape that ESLint promises: https://eslint.org/docs/latest/integrate/nodejs-api#-lintresult-type
    const { stdout } = await new Project(files).run('check', '--format', 'json');
    const [result] = JSON.parse(stdout) as ESLint.LintResult[];
    expect(Object.keys(result!)).toEqual(
      expect.arrayContaining(['filePath', 'messages', 'suppressedMessages', 'errorCount', 'warningCount', 'source']),
    );
    expect(existsSync(result!.filePath)).toBe(true);
  });
});

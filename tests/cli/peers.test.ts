import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/cli/eslint-json.js';
import { rules } from '../../src/rules/index.js';
import { Project } from './project.js';

const HEAD = `declare function save(): Promise<void>;
declare function log(): void;

`;
const inAsync = (body: string): string => `${HEAD}export async function store(): Promise<void> {\n${body}}\n`;
const FLOATING = '@typescript-eslint/no-floating-promises';

/** One file before and after `migrate --peers`. */
async function migrated(before: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const project = new Project({ 'src/store.tsx': before, ...more });
  await project.run('migrate', '--peers', 'src', '--write');
  return project.read('src/store.tsx');
}

describe('check --peers', () => {
  it('says of each comment which it hides: a mistake, what is known to be safe, or nothing', async () => {
    const project = new Project({
      'src/a.ts': inAsync(`  // eslint-disable-next-line ${FLOATING}
  save();
  // biome-ignore lint/nursery/noFloatingPromises: it is caught
  save().catch(() => {});
  log(); // oxlint-disable-line typescript-eslint(no-floating-promises), no-console
  // eslint-disable-next-line ${FLOATING}
  audit();
  // deno-lint-ignore no-async-promise-executor -- waits
  await new Promise<void>(async (done) => { await save(); done(); });
  // eslint-disable-next-line ${FLOATING}
  import('./audit.js').then(({ audit }) => audit(), console.error);
  // eslint-disable-next-line no-console
  log();
`).replace('declare', "import { audit } from './audit.js';\ndeclare"),
      'src/audit.ts': 'export const audit = async (): Promise<void> => {};\n',
      'async-boundary.config.json': JSON.stringify({
        catalogue: [
          {
            kind: 'known-safe',
            module: ['./src/audit.ts'],
            export: 'audit',
            why: 'it is sent when the process ends',
            docs: 'https://example.com',
          },
        ],
      }),
    });
    const { stdout, stderr, status } = await project.run('check', '--peers');
    expect(stdout.slice(stdout.indexOf('✗ 2'))).toBe(
      [
        '✗ 2 findings in 1 of 2 files (no-floating-promises 1, no-misused-async-callbacks 1)',
        '6 comments of other linters: 2 hide a mistake, 3 hide no mistake, 1 hides nothing.',
        `  src/a.ts:6:3: eslint-disable-next-line ${FLOATING} hides a mistake (7:3 async-boundary/no-floating-promises).`,
        '  src/a.ts:8:3: biome-ignore lint/nursery/noFloatingPromises hides no mistake.',
        '  src/a.ts:10:10: oxlint-disable-line typescript-eslint(no-floating-promises) hides nothing.',
        `  src/a.ts:11:3: eslint-disable-next-line ${FLOATING} hides no mistake: the promise of \`audit\` may be dropped, since it is sent when the process ends.`,
        '  src/a.ts:13:3: deno-lint-ignore no-async-promise-executor hides a mistake (14:13 async-boundary/no-misused-async-callbacks).',
        `  src/a.ts:15:3: eslint-disable-next-line ${FLOATING} hides no mistake.`,
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('gives it as data, and judges by a rule that is off where a comment names what it replaces', async () => {
    const text = inAsync(`  /* eslint-disable @typescript-eslint/no-misused-promises */
  [1].filter(async () => { await save(); return true; });
  /* eslint-enable @typescript-eslint/no-misused-promises */
  [1].filter(async () => { await save(); return true; });
`);
    const project = new Project({ 'src/a.ts': text });
    expect((await project.run('check')).status).toBe(0);
    const { stdout } = await project.run('check', '--peers', '--format', 'json');
    const [file] = JSON.parse(stdout) as LintResult[];
    expect(file!.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['async-boundary/no-misused-async-callbacks', 6],
    ]);
    const place = { directive: 'eslint-disable', rule: '@typescript-eslint/no-misused-promises', line: 5, column: 3 };
    const findings = [{ ruleId: 'async-boundary/no-misused-async-callbacks', line: 6, column: 7 }];
    expect(file!.peers).toEqual([{ ...place, hides: 'mistake', findings }]);
  });

  it('knows that nothing can be told without types', async () => {
    const project = new Project({
      'src/a.ts': inAsync(`  // eslint-disable-next-line ${FLOATING}\n  log();\n`),
      'async-boundary.config.json': '{ "types": "syntax" }',
    });
    expect((await project.run('check', '--peers')).stdout).toContain('hides what cannot be told');
    expect((await project.run('migrate', '--peers', 'src')).stdout).toMatch(/^0 rewrites to apply/);
  });
});

it('names in its documentation each rule that ours stand in for', () => {
  const page = readFileSync(new URL('../../docs/migrations.md', import.meta.url), 'utf8');
  const names = rules.flatMap(({ slug, replaces = [] }) => replaces.map(({ name }) => [name, slug] as const));
  const rows = page.split('\n');
  const told = (name: string, slug: string): boolean =>
    rows.some((row) => row.includes(`\`${name}\``) && row.includes(`(rules/${slug}.md)`));
  expect(names.filter(([name, slug]) => !told(name, slug))).toEqual([]);
});

describe('migrate --peers', () => {
  it.each([
    ['the line above', `  // eslint-disable-next-line ${FLOATING} -- later\n  save();\n`, '  await save();\n'],
    ['the same line', `  save(); // eslint-disable-line ${FLOATING}\n`, '  await save();\n'],
    ['a block', `  /* eslint-disable-next-line ${FLOATING} */\n  save();\n`, '  await save();\n'],
    [
      'a range',
      `  /* eslint-disable ${FLOATING} */\n  save();\n  log();\n  /* eslint-enable ${FLOATING} */\n`,
      '  await save();\n  log();\n',
    ],
    [
      'other rules beside it, and a reason',
      `  // eslint-disable-next-line no-var, ${FLOATING}, no-console -- old code\n  save();\n`,
      '  // eslint-disable-next-line no-var, no-console -- old code\n  await save();\n',
    ],
    ['Biome', '  // biome-ignore lint/nursery/noFloatingPromises: later\n  save();\n', '  await save();\n'],
    [
      'Biome and others',
      '  // biome-ignore lint/style/noVar lint/nursery/noFloatingPromises: later\n  save();\n',
      '  // biome-ignore lint/style/noVar: later\n  await save();\n',
    ],
    ['oxlint', '  // oxlint-disable-next-line typescript/no-floating-promises\n  save();\n', '  await save();\n'],
    ['code that has changed since', `  // eslint-disable-next-line ${FLOATING}\n  log();\n`, '  log();\n'],
    [
      'what it does not judge',
      '  // eslint-disable-next-line no-console\n  log();\n',
      '  // eslint-disable-next-line no-console\n  log();\n',
    ],
    ['no comment', '  save();\n', '  save();\n'],
  ])('%s', async (_, before, after) => {
    expect(await migrated(inAsync(before))).toBe(inAsync(after));
  });

  it('takes out what holds for a whole file once nothing is left that it hides, also in braces of JSX', async () => {
    const after = `${HEAD}export const page = (
  <div>
    {log()}
  </div>
);
declare namespace JSX { interface IntrinsicElements { div: object } interface Element {} }
`;
    const before = after.replace('    {log()}', `    {/* eslint-disable-next-line ${FLOATING} */}\n    {log()}`);
    expect(await migrated(`/* eslint ${FLOATING}: off */\n/* oxlint-disable ${FLOATING} */\n${before}`)).toBe(after);
  });

  it('leaves a comment that hides a mistake which is refused, and what else is in the file', async () => {
    const text = `${HEAD}export class Store {
  constructor() {
    // eslint-disable-next-line ${FLOATING}
    save();
    save();
  }
}
`;
    expect(await migrated(text)).toBe(text);
  });

  it('gives what `void` lets go to the handler of the policy, and nothing without one', async () => {
    const before = inAsync('  void save();\n');
    expect(await migrated(before)).toBe(before);
    const policy = {
      'async-boundary.config.json': '{ "fireAndForget": { "handler": "report", "from": "./src/report.js" } }',
      'src/report.ts': 'export const report = (error: unknown): void => console.error(error);\n',
    };
    expect(await migrated(before, policy)).toBe(
      `import { report } from './report.js';\n\n${inAsync('  save().catch(report);\n')}`,
    );
  });
});

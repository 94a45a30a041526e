import { describe, expect, it } from 'vitest';
import { Project } from '../cli/project.js';
import { EDITS } from '../harness/doors.js';

const HANDLER = 'export function reportError(error: unknown): void {\n  console.error(error);\n}\n';
const FLOATING = 'async function save(): Promise<void> {}\n\nexport function store(): void {\n  save();\n}\n';
const LET_GO = FLOATING.replace('save();', 'save().catch(reportError);');
const imports = (from: string): string => `import { reportError } from '${from}';\n`;
const policy = (from: string): string =>
  JSON.stringify({ types: 'syntax', fireAndForget: { handler: 'reportError', from } });

/** What a door makes of one file, in a project whose settings stand at its root. */
async function edited(door: string, from: string, file: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const project = new Project({
    'src/errors.ts': HANDLER,
    'async-boundary.config.json': policy(from),
    [file]: FLOATING,
    ...files,
  });
  return await EDITS[door]!(project, file);
}

const OWN = { 'packages/errors/package.json': '{ "name": "@acme/errors" }' };

describe('the module of the handler', () => {
  it.each(Object.keys(EDITS))('is written as it is reached from a subfolder, by %s', async (door) => {
    expect(await edited(door, './src/errors.js', 'src/deep/er/store.ts')).toBe(`${imports('../../errors.js')}\n${LET_GO}`);
  });

  it.each([
    ['src/store.ts', './src/errors.js', './errors.js'],
    ['store.ts', './src/errors', './src/errors'],
    ['src/store.ts', './src/errors.ts', './errors.ts'],
    ['packages/a/src/store.ts', '@acme/errors', '@acme/errors'],
  ])('in %s, where settings have %s, is written %s', async (file, from, written) => {
    expect(await edited('jscodeshift', from, file)).toBe(`${imports(written)}\n${LET_GO}`);
  });

  it('is imported as the file imports it already', async () => {
    const before = "import { other } from '../errors';\n";
    const files = { 'src/errors.ts': `${HANDLER}export const other = 1;\n`, 'src/a/store.ts': before + FLOATING };
    const after = "import { other, reportError } from '../errors';\n";
    expect(await edited('jscodeshift', './src/errors.js', 'src/a/store.ts', files)).toBe(after + LET_GO);
  });

  it.each([
    ['itself', './src/errors.js', 'src/errors.ts', {}],
    ['its own package', '@acme/errors', 'packages/errors/src/store.ts', OWN],
    ['its own package, further in', '@acme/errors/report', 'packages/errors/src/store.ts', OWN],
  ])('is never made to import %s: there, nothing is said of such promises', async (_, from, file, files) => {
    const source = HANDLER + FLOATING;
    for (const door of ['jscodeshift', 'ESLint'])
      expect(await edited(door, from, file, { [file]: source, ...files })).toBe(source);
  });

  it('has to be there', async () => {
    await expect(edited('jscodeshift', './errors.js', 'src/store.ts')).rejects.toThrow(
      /'fireAndForget\.from' names no file: .*errors\.js does not exist\.$/,
    );
  });

  it("starts at the folder that ESLint runs in, in ESLint's own settings", async () => {
    const project = new Project({ 'src/errors.ts': HANDLER, 'src/a/store.ts': FLOATING }, { git: false });
    const own = { types: 'syntax', fireAndForget: { handler: 'reportError', from: './src/errors.js' } };
    expect(await EDITS['ESLint']!(project, 'src/a/store.ts', own)).toBe(`${imports('../errors.js')}\n${LET_GO}`);
  });
});

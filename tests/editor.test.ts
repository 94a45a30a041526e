import { cpSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.js';
import { cases, findingsText, golden, goldens, type Case } from './harness/cases.js';
import { configureEslint, editorSession, type EditorSession } from './harness/editor.js';
import { smallProject } from './harness/judged.js';
import { root } from './harness/published.js';

const BLOCKING = `import { createSyncFn } from 'synckit';
const run = createSyncFn('worker.js');
export function load(name: string): string {
  return run(name);
}
`;
const PLAIN = BLOCKING.replace('return run(name);', 'return name;');
const MAIN = `import { load } from './helper.js';
export async function main(): Promise<string> {
  return load('a');
}
`;

let session: EditorSession | undefined;
afterEach(async () => {
  await session?.end();
  session = undefined;
});

describe('an editor session', () => {
  it("shows a caller's finding appear and vanish with the edits of its helper, saved or not", {
    timeout: 300_000,
  }, async () => {
    const project = smallProject({
      'package.json': '{ "type": "module", "dependencies": { "synckit": "*" } }',
      'node_modules/synckit/package.json': '{ "name": "synckit", "version": "0.12.3", "types": "index.d.ts" }',
      'node_modules/synckit/index.d.ts':
        'export declare function createSyncFn(path: string): (...given: unknown[]) => string;\n',
      'src/helper.ts': PLAIN,
      'src/main.ts': MAIN,
    });
    configureEslint(project);
    const editor = (session = await editorSession(project));
    await editor.open('src/main.ts', MAIN);
    await editor.open('src/helper.ts', PLAIN);
    const edited = async (helper: string): Promise<string[]> => {
      await editor.type('src/helper.ts', helper);
      await editor.lint('src/helper.ts');
      return editor.lint('src/main.ts');
    };
    const finding = [expect.stringMatching(/^3:10 `load` blocks the event loop [^]*→ run \(.*src\/helper\.ts:4:10\)/)];

    expect(await editor.lint('src/main.ts')).toEqual([]);
    expect(await edited(BLOCKING)).toEqual(finding);
    expect(await edited(PLAIN)).toEqual([]);
    // Saved.
    project.write('src/helper.ts', BLOCKING);
    expect(await edited(BLOCKING)).toEqual(finding);
    // A tag counts as much as a body.
    expect(await edited(BLOCKING.replace('export', '/** @asyncBoundary insulator */\nexport'))).toEqual([]);
  });
});

/** Of a rule, the smallest case with one finding and a rewrite. */
function simplestOf(slug: string): Case {
  const [simplest] = cases
    .filter((one) => one.slug === slug && one.extension === '.ts' && one.folder.startsWith(join(root, 'tests/cases/')))
    .filter((one) => golden(one, 'plans.txt')?.match(/^\d/gm)?.length === 1 && one.files.has('output.ts'))
    .sort((a, b) => statSync(a.input).size - statSync(b.input).size);
  return simplest!;
}

describe("ESLint's language server, with every rule on", () => {
  it('shows what each finds, and offers its rewrites, the best first', { timeout: 300_000 }, async () => {
    const project = smallProject({});
    const simplest = rules.map(({ slug }) => simplestOf(slug));
    const folder = ({ slug, name }: Case): string => join('src', slug, name);
    for (const name of ['package.json', 'tsconfig.json'])
      project.write(`src/${name}`, readFileSync(join(root, 'tests/cases', name), 'utf8'));
    for (const one of simplest) cpSync(one.folder, join(project.folder, folder(one)), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project.folder, 'src/node_modules'));
    configureEslint(project, 'strict');
    const editor = (session = await editorSession(project));
    for (const one of simplest) {
      const file = join(folder(one), 'input.ts');
      const text = readFileSync(one.input, 'utf8');
      await editor.open(file, text);
      const found = await editor.diagnostics(file);
      const messages = found.map(({ range: { start, end }, message }) => ({
        ...{ line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
        message,
      }));
      expect.soft(findingsText(text, messages as never), one.slug).toBe(golden(one, 'findings.txt'));
      const offers = await editor.offers(file, text, found[0]!);
      const planned = [...golden(one, 'plans.txt')!.matchAll(/(?:(?:safe|review)|or): (.*)$/gm)];
      expect
        .soft(
          offers.map(({ title }) => title),
          one.slug,
        )
        .toEqual(planned.map(([, title]) => `${title} (async-boundary/${one.slug})`));
      const texts = goldens(one).map((name) => golden(one, name)!);
      expect.soft(offers.map((offer) => offer.text).sort(), one.slug).toEqual(texts.sort());
      expect.soft(offers[0]?.text, one.slug).toBe(golden(one, 'output.ts'));
    }
  });

  it('keeps nothing of 500 edits', { timeout: 300_000 }, async () => {
    const project = smallProject({ 'src/helper.ts': PLAIN });
    configureEslint(project, 'strict');
    // 90 are enough; a program that is kept of each edit would soon be more, and the server would end.
    const editor = (session = await editorSession(project, 110));
    await editor.open('src/helper.ts', PLAIN);
    for (let index = 0; index < 500; index += 1) {
      const text =
        index % 2 === 0 ? `${PLAIN}declare function save(): Promise<void>;\nasync () => { save(); };\n` : PLAIN;
      await editor.type('src/helper.ts', `${text}export const edit = ${index};\n`);
      expect(await editor.lint('src/helper.ts')).toHaveLength(index % 2 === 0 ? 1 : 0);
    }
  });
});

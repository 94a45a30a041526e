import { afterEach, describe, expect, it } from 'vitest';
import { configureEslint, editorSession, type EditorSession } from './harness/editor.js';
import { smallProject } from './harness/judged.js';

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

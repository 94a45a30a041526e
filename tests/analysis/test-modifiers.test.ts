import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { calledBy } from '../../src/analysis/takers/called.js';
import { boundaryOf } from '../../src/analysis/boundaries.js';
import { judgeText } from '../../src/adapters/migrate-text.js';

const folder = mkdtempSync(join(tmpdir(), 'async-boundary-modifiers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'package.json': '{ "name": "own", "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "types": ["jest"], "strict": true }, "include": ["src"] }',
  'node_modules/@types/jest/package.json': '{ "name": "@types/jest", "version": "30.0.0", "types": "index.d.ts" }',
  'node_modules/@types/jest/index.d.ts': `declare var it: jest.It;
declare namespace jest {
  interface It {
    (name: string, body: () => void): void;
    only: It;
    each<T>(rows: readonly T[]): (name: string, body: (row: T) => any) => void;
  }
}
`,
  'src/a.test.ts': `declare const own: jest.It;
it('plain', () => { void 0; });
it.only('only', () => { void 0; });
it.each([1])('each %s', () => { void 0; });
it.only.each([1])('each %s', () => { void 0; });
it.each([1]).call(undefined, 'no test', () => { void 0; });
`,
};

it('a global test function stays one behind its modifiers, whatever the types call them', () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const file = join(folder, 'src/a.test.ts');
  const { facts } = judgeText(file, FILES['src/a.test.ts'], { slugs: [], settings: { types: 'compiler' } });
  const called = facts.nodes.of('UnaryExpression').map((node) => {
    const boundary = boundaryOf(node);
    return boundary.kind === 'function' ? calledBy(facts, boundary).when : boundary.kind;
  });
  expect(called).toEqual(['test', 'test', 'test', 'test', 'unknown']);
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFindings } from '../harness/chains.js';

/** As a package manager lays a workspace out: its own packages are links in `node_modules`. */
const FILES = {
  'package.json': '{ "name": "workspace", "private": true, "type": "module" }',
  'packages/core/package.json': '{ "name": "@own/core", "type": "module", "exports": "./src/load.ts" }',
  'packages/core/src/load.ts': `import { awaitSync } from '@kaciras/deasync';

export const load = (work: Promise<string>): string => awaitSync(work);
`,
  'packages/app/package.json': '{ "name": "@own/app", "type": "module" }',
  'packages/app/src/start.ts': `import { load } from '@own/core';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return load(work);
}
`,
};

describe('a package that node_modules links to', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'async-boundary-linked-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeAll(() => {
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    mkdirSync(join(folder, 'node_modules/@own'), { recursive: true });
    symlinkSync(join(folder, 'packages/core'), join(folder, 'node_modules/@own/core'));
    symlinkSync(resolve('node_modules/@kaciras'), join(folder, 'node_modules/@kaciras'));
    mkdirSync(join(folder, 'node_modules/@typescript'));
    symlinkSync(resolve('node_modules/typescript-7'), join(folder, 'node_modules/@typescript/native'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['compiler', false],
    ['native', false],
    ['compiler', true],
    ['native', true],
  ] as const)('is of the workspace, on %s, links kept as they are: %s', (types, preserveSymlinks) => {
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      preserveSymlinks,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['packages/app/src'] }));
    const found = chainFindings({ name: 'linked', folder }, types);
    expect(found).toContain('5: return load(work);');
    expect(found).toContain('packages/core/src/load.ts:3:');
  });
});

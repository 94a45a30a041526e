import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bin, DROPPED, Project, TSCONFIG } from './project.js';

/** Each as large as what a package of some weight brings along, and none shares it with another. */
const LARGE = Array.from(
  { length: 8_000 },
  (_, n) =>
    `export interface A${n} { one: string; two(a: A${(n * 7) % 8_000}): Promise<A${(n + 1) % 8_000}>; three: A${(n + 2) % 8_000}[] }`,
).join('\n');
const PACKAGES = ['one', 'two', 'three', 'four'];

describe('a workspace of several projects', () => {
  it('ends within the heap that one of them needs, and shows each finding once, project by project', () => {
    const project = new Project(
      {
        ...Object.fromEntries(
          PACKAGES.flatMap((name) => [
            [`${name}/tsconfig.json`, TSCONFIG],
            [`${name}/src/large.d.ts`, LARGE],
            [`${name}/src/store.ts`, `import type { A0 } from './large.js';\nexport type Held = A0;\n${DROPPED}`],
          ]),
        ),
        // It covers one of the others as well.
        'tsconfig.json': TSCONFIG.replace('"src"', '"*.ts","one/**/*.ts"'),
        'zero.ts': DROPPED,
      },
      { git: false },
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=190', bin, 'check'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stderr).not.toContain('heap out of memory');
    expect(stdout.match(/^[\w/]+\.ts$/gm)).toEqual([
      ...['four', 'one', 'three', 'two'].map((name) => `${name}/src/store.ts`),
      'zero.ts',
    ]);
    expect(stdout).toContain('✗ 5 findings in 5 of 5 files');
    expect(status).toBe(1);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateText } from '../../src/adapters/migrate-text.js';

/**
 * The one entry of docs/safety.md: what the code does before and after. Needs the native addon of @kaciras/deasync,
 * which npm builds at install; where it could not, these tests fail, and say so.
 */
const here = dirname(fileURLToPath(import.meta.url));
const HANG = 3_000;
let folder: string;

beforeAll(() => {
  createRequire(import.meta.url)('@kaciras/deasync');
  folder = mkdtempSync(join(here, '.run-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(text: string): { readonly hung: boolean; readonly stdout: string } {
  const path = join(folder, 'input.mjs');
  writeFileSync(path, text);
  const { error, stdout } = spawnSync(process.execPath, [path], { encoding: 'utf8', timeout: HANG });
  return { hung: (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT', stdout };
}

const safely = (text: string): string =>
  migrateText(join(folder, 'input.mjs'), text, { slugs: ['no-nested-runners'], safeOnly: true, settings: {} }).output;

const LOAD = `import { setTimeout } from 'node:timers/promises';
import { awaitSync } from '@kaciras/deasync';

async function load(fails) {
  await setTimeout(10);
  if (fails) throw new Error('no');
  return 'loaded';
}
`;

const program = (body: string): string => `${LOAD}
async function main() {
${body}
}
// From a timer: the top level of an ES module runs inside a microtask itself.
setImmediate(() => main().then(console.log, ({ message }) => console.log('rejected', message)));
`;

/** Each passes its `await` on some paths only, and not on the one that runs here. */
const AROUND = [
  "let kept = 'kept'; kept ||= await load(false);",
  "const { kept = await load(false) } = { kept: 'kept' };",
  "const [kept = await load(false)] = ['kept'];",
  'cold?.write(await load(false));',
  'cold && (await load(false));',
  'const kept = !cold || (await load(false));',
  'const kept = true ?? (await load(false));',
  'const kept = cold ? await load(false) : true;',
  'const Kept = class extends (cold ? await load(false) : Object) {};',
  'do { if (!cold) break; await load(false); } while (cold);',
  'do { if (!cold) continue; await load(false); } while (cold);',
  'kept: { if (!cold) break kept; await load(false); }',
  'switch (cold) { case true: await load(false); }',
  'try { cold(); await load(false); } catch {}',
  'if (cold && (await load(false))) cold();',
  'if (cold) await load(false);',
  'for (const kept of cold ? [await load(false)] : []) cold();',
  'while (cold) await load(false);',
];

describe('awaitSync after an await', () => {
  it('hangs before, and gives the value after', () => {
    const before = program('  await load(false);\n  return awaitSync(load(false));');
    const after = safely(before);
    expect(after).toContain('return await load(false);');
    expect(run(before)).toEqual({ hung: true, stdout: '' });
    expect(run(after)).toEqual({ hung: false, stdout: 'loaded\n' });
  });

  it('hangs before, and throws the rejection at the same place after', () => {
    const before = program(
      '  for await (const _ of []);\n  try {\n    return awaitSync(load(true));\n  } catch (error) {\n    return `caught ${error.message}`;\n  }',
    );
    const after = safely(before);
    expect(run(before).hung).toBe(true);
    expect(run(after)).toEqual({ hung: false, stdout: 'caught no\n' });
  });

  it('is left to a person where a path goes around the await, and works there', () => {
    const before = `${LOAD}
const ways = [
${AROUND.map((way) => `  async (cold) => {\n    ${way}\n    return awaitSync(load(false));\n  },`).join('\n')}
];
function next([way, ...others]) {
  if (way) setImmediate(() => way().then(console.log).then(() => next(others)));
}
next(ways);
`;
    expect(safely(before)).toBe(before);
    expect(run(before)).toEqual({ hung: false, stdout: 'loaded\n'.repeat(AROUND.length) });
  });

  it('is left to a person before the first await, where it works', () => {
    const before = program('  return awaitSync(load(false));');
    expect(safely(before)).toBe(before);
    expect(run(before)).toEqual({ hung: false, stdout: 'loaded\n' });
  });
});

it('docs/safety.md lists no entry that has no test here', () => {
  const entries = readFileSync(join(here, '../../docs/safety.md'), 'utf8').match(/^\| `/gm);
  expect(entries).toHaveLength(1);
});

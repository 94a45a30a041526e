import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { chainCases, sourcesOf } from '../harness/chains.js';
import { smallProject } from '../harness/judged.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Edits before the first look, when whatever is remembered of a project is there. */
const WARM = 40;
const EDITS = 150;
/** A program that is kept for each edit takes half of one, and there are a hundred and ten. */
const ALLOWED_MIB = 8;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

it('holds no more after a hundred and fifty edits than after forty', { timeout: 600_000 }, () => {
  const one = chainCases.find(({ name }) => name === 'helper-three-files-away')!;
  const texts = sourcesOf(one).map((file) => [join('src', relative(one.folder, file)), readFileSync(file, 'utf8')]);
  // Alone, since the program of all cases would take a second for each edit.
  const project = smallProject(Object.fromEntries(texts) as Record<string, string>);
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(project.folder, 'node_modules'));
  const [caller, edited] = ['src/server.ts', 'src/config/index.ts'].map((file) => join(project.folder, file));
  const [callerText, editedText] = [caller, edited].map((file) => readFileSync(file!, 'utf8'));
  let before = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    judgeText(edited!, `${editedText!}// ${String(edit)}\n`, { settings: {} });
    const { judgements } = judgeText(caller!, callerText!, { settings: {} });
    expect(judgements.filter(({ finding }) => finding.reached)).not.toEqual([]);
    if (edit === WARM) before = heap();
  }
  expect(heap() - before).toBeLessThan(ALLOWED_MIB);
});

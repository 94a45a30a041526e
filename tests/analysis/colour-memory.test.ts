import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { chainCases, sourcesOf } from '../harness/chains.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Edits before the first look, when whatever is remembered of a project is there. */
const WARM = 40;
const EDITS = 150;
/** The program of the cases takes some hundred MiB, and one that is kept for each edit would take megabytes each. */
const ALLOWED_MIB = 24;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

it('holds no more after a hundred and fifty edits than after forty', { timeout: 600_000 }, () => {
  const one = chainCases.find(({ name }) => name === 'helper-three-files-away')!;
  const caller = join(one.folder, 'server.ts');
  const [callerText, ...others] = [caller, ...sourcesOf(one).filter((file) => file !== caller)].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const [edited] = sourcesOf(one).filter((file) => file !== caller);
  let before = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    judgeText(edited!, `${others[0]!}// ${String(edit)}\n`, { settings: {} });
    const { judgements } = judgeText(caller, callerText!, { settings: {} });
    expect(judgements.filter(({ finding }) => finding.reached)).not.toEqual([]);
    if (edit === WARM) before = heap();
  }
  expect(heap() - before).toBeLessThan(ALLOWED_MIB);
});

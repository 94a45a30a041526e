import type { Edit } from '../../plans/plan.js';
import type { Closure, Place } from '../plan.js';

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
const keyOfEdit = (file: string, { start, end, text }: Edit): string => `${file} ${start} ${end} ${text}`;

/**
 * Closures that were given up as a whole, after which the plan was made again without the runners that they failed at:
 * of each, only what no other closure does. One that others do whole is left as it is, since its refusal has to be said.
 */
export function withoutApplied(given: readonly Closure[], judged: readonly Closure[]): Closure[] {
  const applied = judged.filter(({ refused }) => !refused);
  const done = new Set(applied.flatMap(({ functions, sites }) => [...functions, ...sites].map(keyOf)));
  const edited = new Set(
    applied.flatMap(({ edits }) => [...edits].flatMap(([file, own]) => own.map((edit) => keyOfEdit(file, edit)))),
  );
  return given.map((closure) => {
    const functions = closure.functions.filter((fn) => !done.has(keyOf(fn)));
    if (functions.length === 0) return closure;
    const indices = new Map(functions.map((fn, index) => [closure.functions.indexOf(fn), index]));
    const seeds = functions.filter(({ isSeed }) => isSeed);
    return {
      ...closure,
      title: (seeds.length > 0 ? seeds : functions.slice(0, 1)).map(({ name }) => name).join(', '),
      functions,
      sites: closure.sites.filter((site) => !done.has(keyOf(site))),
      calls: closure.calls.flatMap(([caller, callee]) => {
        const [from, to] = [indices.get(caller), indices.get(callee)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
      edits: new Map(
        [...closure.edits].map(([file, own]) => [file, own.filter((edit) => !edited.has(keyOfEdit(file, edit)))]),
      ),
    };
  });
}

import type { CallbackRow } from '../../catalogue/row.js';
import type { Moved, Movement } from './colour.js';
import { functionId, type Painter, type Site } from './painter.js';
import type { FlowEnd, FunctionOutline, Use } from './program-view.js';
import type { Holder } from './terms.js';

const rowOf = (end: FlowEnd): CallbackRow | undefined => (end.to === 'called-at-once' ? end.row : undefined);

const isIn = ({ name }: Use, [start, end]: readonly [number, number]): boolean => start <= name && name < end;

/** The name that a function is used by: its own, or what a function expression is put in. */
function holderOf(fn: FunctionOutline, end: FlowEnd | undefined): Holder | undefined {
  if (fn.runBy) return fn.runBy.holder;
  return end?.to === 'holder' ? end.holder : undefined;
}

/** Can no other file come to a function, or name it? Members may be reached through any value. */
const isOfItsFile = (painter: Painter, holder: Holder | undefined): boolean =>
  !holder || (holder.scope === 'local' && !painter.occurrences.isExported(holder));

/** A function by its name that is called at once by another: lists of promises apart, its answer cannot wait. */
function isHandedOn({ steps, end }: Use): boolean {
  return steps.length === 0 && end.to === 'called-at-once' && end.row?.result !== 'collected';
}

/**
 * What has to become async for a call to be awaited: the functions on its chain, and whoever calls one of them.
 *
 * Plain calls are followed here. What a function that is handed on, overridden, kept or called in a generator asks for
 * is the migration's to find out: `isWhole` says that there is no such thing.
 */
export function movementOf(painter: Painter, { use, links }: Site): Movement {
  const seeds = new Map<string, FunctionOutline>();
  for (const link of links.values()) {
    for (let at = link.next; at; at = at.next)
      if (at.inside && !at.inside.isAsync) seeds.set(functionId(at.inside), at.inside);
  }
  const functions = new Map(seeds);
  const calls = new Map<string, Use>();
  const handingOn = new Set<string>();
  const ends = new Map<string, FlowEnd>();
  let isWhole = true;
  let isInInitialiser = false;
  for (const [id, fn] of functions) {
    for (const [site, { use: called, inside }] of painter.callers.get(id) ?? []) {
      calls.set(site, called);
      if (!inside) continue;
      if (inside.isGenerator || called.isOneOfSeveral || isHandedOn(called)) isWhole = false;
      if (!isIn(called, inside.body)) isInInitialiser = true;
      if (inside.isAsync || inside.isGenerator) continue;
      const around = functionId(inside);
      functions.set(around, inside);
      if (called.steps[0]?.range.join() === inside.body.join()) handingOn.add(around);
    }
    if (!fn.runBy && fn.value) {
      const value = fn.value();
      const { end } = value;
      ends.set(id, end);
      // A function expression that is called where it stands moves the function around it.
      if (value.inside && (end.to === 'called-at-once' || value.steps.length > 0) && !value.inside.isAsync)
        functions.set(functionId(value.inside), value.inside);
    }
  }
  const holders = new Map([...functions].map(([id, fn]) => [id, holderOf(fn, ends.get(id))]));
  const called = new Set(calls.keys());
  const ofUnknownTakers = new Set<string>();
  for (const [id, fn] of functions) {
    const holder = holders.get(id);
    const value = holder ? undefined : fn.value?.();
    if (holder) isWhole &&= painter.occurrences.areCalls(holder, called);
    else if (value?.end.to === 'handed-over') {
      if (!value.end.isAwaited) ofUnknownTakers.add(id);
    } else isWhole &&= value !== undefined && (value.steps.length > 0 || value.end.to === 'called-at-once');
  }
  const needsAnswers = [...ends.values()].map(rowOf).some((row) => row && !row.perItem);
  // `map((id) => load(id))` gives the list of promises as it is; `forEach` becomes a loop.
  const stays = new Set(
    [...ends].flatMap(([id, end]) => {
      const result = rowOf(end)?.result;
      const isStaying = end.to !== 'holder' && result !== 'needed' && (result === 'ignored' || handingOn.has(id));
      return isStaying ? [id] : [];
    }),
  );
  // What waits for the callback's promise gets that of the call.
  const isHandedOnBy = ({ inside }: Use): boolean =>
    inside !== undefined && stays.has(functionId(inside)) && ends.get(functionId(inside))?.to === 'handed-over';
  const files = new Set([...functions.values(), ...calls.values(), use].map(({ file }) => file));
  const accesses = new Set([...functions.values()].map(({ runBy }) => runBy?.access));
  const blockedBy = ((): Movement['blockedBy'] => {
    if (accesses.has('construct')) return 'constructor';
    if (accesses.has('get') || accesses.has('set')) return 'accessor';
    if (isInInitialiser) return 'field-initialiser';
    if (needsAnswers) return 'synchronous-callback';
    const { visibility } = painter.occurrences;
    return [...holders.values()].some((holder) => holder && visibility.isPublished(holder))
      ? 'published-api'
      : undefined;
  })();
  const moved = ([id, { file, line, column, body }]: readonly [string, FunctionOutline]): Moved => ({
    name: holders.get(id)?.name,
    file,
    line,
    column,
    body,
  });
  const became = [...functions].filter(([id]) => !stays.has(id));
  return {
    blockedBy,
    seeds: [...seeds].reverse().map(moved),
    functions: became.map(moved),
    calls: [...calls.values()]
      .filter((one) => !isHandedOnBy(one))
      .map(({ file, name, site }) => ({ file, name, isPassedOn: site().isPassedOn })),
    inOneFile: files.size === 1 && [...holders.values()].every((holder) => isOfItsFile(painter, holder)),
    isWhole,
    hasUnknownTakers: became.some(([id]) => ofUnknownTakers.has(id)),
  };
}

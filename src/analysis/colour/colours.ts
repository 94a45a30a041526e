import type { Catalogue } from '../../catalogue/catalogue.js';
import type {
  Chain,
  ColouredCall,
  ColouredThing,
  Colours,
  Hop,
  Moved,
  Movement,
  Reached,
  UnknownThing,
} from './colour.js';
import type { Family } from './family.js';
import type { Link } from './link.js';
import { functionId, Painter, type OverridePolicy, type Site } from './painter.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { FlowEnd, FunctionOutline, ProgramView } from './program-view.js';
import { runners } from './seeds.js';

function chainOf(link: Link): Chain {
  const hops: Hop[] = [];
  for (let at: Link | undefined = link; at; at = at.next) hops.push(at.hop);
  return hops as unknown as Chain;
}

function isThroughAsync({ next }: Link): boolean {
  for (let at = next; at; at = at.next) if (at.inside?.isAsync) return true;
  return false;
}

function reachedBy(link: Link): Reached {
  const { colour, certainty, timesOut, annotation } = link;
  return { colour, certainty, timesOut, annotation, chain: chainOf(link), throughAsync: isThroughAsync(link) };
}

function moved(fn: FunctionOutline): Moved {
  const { name, file, line, column, body } = fn;
  return { name, file, line, column, body };
}

/** What has to become async for a call to be awaited: the functions on its chain, and whoever calls one of them. */
function movementOf(painter: Painter, { use, links }: Site): Movement {
  const seeds = new Map<string, FunctionOutline>();
  for (const link of links.values()) {
    for (let at = link.next; at; at = at.next)
      if (at.inside && !at.inside.isAsync) seeds.set(functionId(at.inside), at.inside);
  }
  const functions = new Map(seeds);
  const sites = new Map<string, string>();
  const handingOn = new Set<string>();
  const ends = new Map<string, FlowEnd>();
  for (const [id, fn] of functions) {
    for (const [site, caller] of painter.callers.get(id) ?? []) {
      sites.set(site, caller.use.file);
      if (!caller.inside || caller.inside.isAsync || caller.inside.isGenerator) continue;
      const around = functionId(caller.inside);
      functions.set(around, caller.inside);
      if (caller.use.steps[0]?.range.join() === caller.inside.body.join()) handingOn.add(around);
    }
    if (!fn.runBy && fn.value) {
      const value = fn.value();
      ends.set(id, value.end);
      // A function expression that is called where it stands moves the function around it.
      if (value.inside && (value.end.to === 'called-at-once' || value.steps.length > 0) && !value.inside.isAsync)
        functions.set(functionId(value.inside), value.inside);
    }
  }
  const rowOf = (end: FlowEnd): CallbackRow | undefined => (end.to === 'called-at-once' ? end.row : undefined);
  const needsAnswers = [...ends.values()].map(rowOf).some((row) => row && !row.perItem);
  // `map((id) => load(id))` gives the list of promises as it is; `forEach` becomes a loop.
  const stays = [...ends].filter(([id, end]) => {
    const result = rowOf(end)?.result;
    return end.to !== 'holder' && result !== 'needed' && (result === 'ignored' || handingOn.has(id));
  });
  const files = new Set([...[...functions.values()].map(({ file }) => file), ...sites.values(), use.file]);
  const accesses = new Set([...seeds.values()].map(({ runBy }) => runBy?.access));
  const blockedBy = accesses.has('construct')
    ? 'constructor'
    : accesses.has('get') || accesses.has('set')
      ? 'accessor'
      : needsAnswers
        ? 'synchronous-callback'
        : undefined;
  return {
    blockedBy,
    seeds: [...seeds.values()].reverse().map(moved),
    functions: functions.size - stays.length,
    callSites: sites.size,
    inOneFile: files.size === 1,
  };
}

/** Asked for by whoever shows it alone: no finding depends on it. */
function unknownOf({ things }: Painter): readonly UnknownThing[] {
  const coloured = new Set([...things.values()].map(({ holder }) => holder.key));
  const found = new Map<string, UnknownThing & { readonly behind: string[] }>();
  for (const { holder } of things.values()) {
    for (const { key, name, file, line, column } of holder.overrides()) {
      if (coloured.has(key)) continue;
      const known = found.get(key);
      if (!known) found.set(key, { name, file, line, column, behind: [holder.key] });
      else if (!known.behind.includes(holder.key)) known.behind.push(holder.key);
    }
  }
  return [...found.values()];
}

function colour(view: ProgramView, catalogue: Catalogue, policy: OverridePolicy, family: Family): Colours {
  const painter = new Painter(view, catalogue, policy, family);
  painter.paint();
  const calls = new Map<string, readonly ColouredCall[]>();
  return {
    callsIn(file) {
      let found = calls.get(file);
      if (!found) {
        found = [...(painter.sites.get(file)?.values() ?? [])]
          .sort((a, b) => a.use.name - b.use.name)
          .map(
            (site): ColouredCall => ({
              file,
              name: site.use.name,
              range: site.range,
              isHandedOver: site.isHandedOver,
              reached: [...site.links.values()].map(reachedBy) as [Reached, ...Reached[]],
              movement: () => movementOf(painter, site),
            }),
          );
        calls.set(file, found);
      }
      return found;
    },
    things: () =>
      [...painter.things.values()].map(({ holder, links }): ColouredThing => {
        const { key, name, file, line, column } = holder;
        return { key, name, file, line, column, reached: links.map(reachedBy) };
      }),
    unknown: () => unknownOf(painter),
    edges: () => painter.edges,
    usedAnnotations: painter.usedAnnotations,
    usedRows: painter.usedRows,
  };
}

const known = new WeakMap<ProgramView, Map<string, Colours>>();

/** The colours of one family in a program, computed when first asked for. */
export function coloursOf(
  view: ProgramView,
  catalogue: Catalogue,
  policy: OverridePolicy,
  family: Family = runners,
): Colours {
  let drawn = known.get(view);
  if (!drawn) known.set(view, (drawn = new Map()));
  const key = `${family.name} ${policy}`;
  let colours = drawn.get(key);
  if (!colours) drawn.set(key, (colours = colour(view, catalogue, policy, family)));
  return colours;
}

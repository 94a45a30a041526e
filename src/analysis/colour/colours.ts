import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Chain, ColouredCall, ColouredThing, Colours, Hop, Reached, UnknownThing } from './colour.js';
import type { Family } from './family.js';
import type { Link } from './link.js';
import { movementOf } from './movement.js';
import { Painter, type OverridePolicy } from './painter.js';
import type { ProgramView } from './program-view.js';
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
              isHandedOver: site.how === 'handed-over',
              isByName: site.how !== 'called',
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

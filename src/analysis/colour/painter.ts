import { callerOf } from './caller.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Annotation, ColouredEdge } from './colour.js';
import type { DeclarationKey } from './terms.js';
import { Ends } from './ends.js';
import { guardsText, outcomeOf } from './conditions.js';
import { callsOf, colourId, colourOf, linkAt, made, type Link } from './link.js';
import { Occurrences } from './occurrences.js';
import type { Argument, FunctionOutline, Guard, ProgramView, Use } from './program-view.js';
import type { Access, Holder, SeedRow } from './terms.js';
import type { Family, SeedUse, Spread } from './family.js';

/** Whose overriders a call may come to: those of the declared type alone, or of all that override it. */
export type OverridePolicy = 'declared' | 'all';

/** Something that has a colour once it is used in this way, so many calls deep. */
interface Thing {
  readonly holder: Holder;
  readonly access: Access;
  readonly calls: number;
  readonly links: Link[];
}

/** A place that runs a coloured thing. */
export interface Site {
  readonly use: Use;
  readonly range: readonly [number, number];
  readonly how: How;
  readonly links: Map<string, Link>;
}

/** How a place comes to run something: by a call, through a function that calls what it is given before it returns, or one that may. */
type How = 'called' | 'called-at-once' | 'handed-over';

/** What a value came from. */
interface From {
  readonly direct?: SeedRow;
  readonly holder?: Holder;
  readonly fn?: FunctionOutline;
}

/** A call of a function, for what follows when that becomes async. */
export interface Caller {
  readonly use: Use;
  readonly inside: FunctionOutline | undefined;
}

/** A function is itself by its place. */
export const functionId = ({ file, body }: FunctionOutline): string => `${file}:${body[0]}`;

const MANY_LINKS = 4;

const suspends = ({ inside }: Use): boolean => inside !== undefined && (inside.isAsync || inside.isGenerator);

/** Colours a program backward from its seeds, the shortest chains first. */
export class Painter {
  readonly things = new Map<string, Thing>();
  readonly sites = new Map<string, Map<number, Site>>();
  readonly callers = new Map<string, Map<string, Caller>>();
  readonly edges: ColouredEdge[] = [];
  readonly usedRows = new Set<object>();
  readonly usedAnnotations = new Set<Annotation>();
  readonly occurrences: Occurrences;
  readonly #policy: OverridePolicy;
  readonly #family: Family;
  readonly #spread: Spread;
  readonly #ends: Ends;
  /** By the length of the chain. */
  readonly #open: { readonly thing: Thing; readonly link: Link }[][] = [];

  constructor(view: ProgramView, catalogue: Catalogue, policy: OverridePolicy, family: Family) {
    this.#policy = policy;
    this.#family = family;
    this.#spread = family.in(view, catalogue);
    this.occurrences = new Occurrences(view);
    this.#ends = new Ends(view, catalogue, this);
  }

  paint(): void {
    const { uses, declared } = this.#spread.seeds(this.occurrences.visibility);
    for (const seed of uses) this.#start(seed);
    for (const { holder, row } of declared) {
      if (this.#ends.isCut(holder, linkAt(holder, holder.name, colourOf(row), undefined))) continue;
      for (const use of this.occurrences.of(holder)) this.#start({ use, row });
    }
    for (const annotation of this.#ends.annotations.values()) {
      const { holder, access, row } = annotation;
      if (row && this.#family.kinds.includes(row.kind))
        this.#give(holder, access, 1, { ...linkAt(holder, holder.name, colourOf(row), undefined), annotation });
    }
    for (let length = 0; length < this.#open.length; length += 1) {
      const level = this.#open[length]!;
      // A level grows while it is read: an alias adds no length.
      for (const { thing, link } of level) this.#carry(thing, link);
    }
  }

  #start({ use, row }: SeedUse): void {
    const site = use.site();
    if (row.kind === 'nested-runner' && row.hazard === 'polls' && !site.isInLoop) return;
    if (row.kind === 'top-level-runner' && row.linkedBy) {
      const { argument, keys } = row.linkedBy;
      // Interruption passes; only services that are provided anew are lost.
      if (keys.some((key) => site.optionKeys[argument]?.includes(key)) && !/\bprovide/.test(site.text)) return;
    }
    const limit =
      row.kind === 'nested-runner' && row.timeoutArgument !== undefined
        ? site.argumentTexts[row.timeoutArgument]
        : undefined;
    const timesOut = limit !== undefined && limit !== 'Infinity' && limit !== 'undefined';
    const calls = callsOf(row, use.steps[0]?.arguments?.length);
    const link = { ...linkAt(use, use.text, colourOf(row), use.inside), timesOut, guards: use.guards };
    this.#follow(use, 'call', calls, link, { direct: row });
  }

  #carry({ holder, access, calls }: Thing, link: Link): void {
    for (const use of this.occurrences.of(holder)) this.#follow(use, access, calls, link, { holder });
  }

  /** From an occurrence of a coloured value, or a function expression, to what runs it or holds it. */
  #follow(use: Use, access: Access, calls: number, link: Link, from: From): void {
    if (access === 'get' || access === 'set') {
      if (access === 'get' ? use.isRead : use.isWritten) this.#run(use, use.range, 'called', undefined, link, from);
      return;
    }
    let left = calls;
    for (const step of use.steps) {
      if (access === 'construct' && left === calls && step.kind !== 'construct') return;
      left -= 1;
      if (left === 0) {
        // Of several calls it is not known here whose arguments the conditions are about.
        this.#run(use, step.range, 'called', calls === 1 ? step.arguments : undefined, link, from);
        return;
      }
    }
    const kept = access === 'construct' && left === calls ? 'construct' : 'call';
    switch (use.end.to) {
      case 'called-at-once':
      case 'handed-over':
        if (left === 1 && kept === 'call') this.#run(use, use.end.range, use.end.to, undefined, link, from);
        if (use.end.to === 'handed-over' && use.end.holder)
          this.#give(use.end.holder, kept, left, from.direct ? made(link) : link);
        return;
      case 'holder':
        this.#give(use.end.holder, kept, left, from.direct ? made(link) : link);
        return;
      case 'subclass':
        if (kept === 'construct')
          this.#give(use.end.holder, 'construct', 1, this.#longer(use, link, link.guards, link.certainty));
        return;
      case 'returned': {
        const fn = use.inside;
        if (!fn || fn.isGenerator || kept !== 'call') return;
        const longer = from.direct ? made(link) : from.fn ? link : this.#longer(use, link, use.guards, link.certainty);
        this.#giveFunction(fn, fn.runBy?.access === 'get' ? left : left + 1, longer);
        return;
      }
      case 'nowhere':
    }
  }

  #longer(use: Use, next: Link, guards: readonly Guard[], certainty: Link['certainty']): Link {
    const { colour, timesOut, annotation, length } = next;
    const { text: name, file, line, column, inside } = use;
    return {
      colour,
      hop: { name, file, line, column },
      next,
      length: length + 1,
      inside,
      guards,
      certainty,
      timesOut,
      annotation,
    };
  }

  /** A place runs what is coloured: it is recorded, and colours the function that it stands in. */
  #run(
    use: Use,
    range: readonly [number, number],
    how: How,
    given: readonly Argument[] | undefined,
    link: Link,
    { direct, holder, fn }: From,
  ): void {
    if (fn) {
      if (how === 'handed-over') return;
      // A function expression that is called where it stands: its body's own site is recorded already.
      const outcome = outcomeOf(link.guards, given);
      if (outcome.runs)
        this.#colourAround(use, range, {
          ...link,
          guards: use.guards,
          certainty: outcome.isOpen ? 'may' : link.certainty,
        });
      return;
    }
    const insulator = use.insulator();
    if (insulator) {
      this.usedRows.add(insulator);
      return;
    }
    if (direct) {
      this.usedRows.add(direct);
      this.#edge(link, use, callerOf(use), { row: direct });
      // The rules find its calls by themselves.
      if (how !== 'called') this.#record(use, range, how, link);
      if (how !== 'handed-over') this.#colourAround(use, range, link);
      return;
    }
    const outcome = outcomeOf(link.guards, given);
    if (!outcome.runs) return;
    if (link.annotation) this.usedAnnotations.add(link.annotation);
    const certainty = outcome.isOpen || use.isOneOfSeveral ? 'may' : link.certainty;
    const here = this.#longer(use, link, [...outcome.guards, ...use.guards], certainty);
    this.#record(use, range, how, here);
    if (link.inside && how !== 'handed-over') {
      const id = functionId(link.inside);
      const callers = this.callers.get(id) ?? new Map<string, Caller>();
      callers.set(`${use.file}:${use.name}`, { use, inside: use.inside });
      this.callers.set(id, callers);
    }
    if (holder) this.#edge(here, use, how === 'handed-over' ? undefined : callerOf(use), holder.key);
    if (how !== 'handed-over') this.#colourAround(use, range, here);
  }

  #edge(
    { hop: { name, file, line, column } }: Link,
    use: Use,
    from: DeclarationKey | undefined,
    to: ColouredEdge['to'],
  ): void {
    this.edges.push({ name, file, line, column, from, suspends: suspends(use), to });
  }

  #record(use: Use, range: readonly [number, number], how: How, link: Link): void {
    let inFile = this.sites.get(use.file);
    if (!inFile) this.sites.set(use.file, (inFile = new Map()));
    let site = inFile.get(use.name);
    if (!site) inFile.set(use.name, (site = { use, range, how, links: new Map() }));
    const id = colourId(link.colour, link.timesOut);
    const known = site.links.get(id);
    if (!known || (known.certainty === 'may' && link.certainty === 'always')) site.links.set(id, link);
  }

  /** @param range what runs there */
  #colourAround(use: Use, range: readonly [number, number], link: Link): void {
    const fn = use.inside;
    if (!fn || fn.isGenerator) return;
    const isResult = use.end.to === 'returned' && use.steps.at(-1)?.range[1] === range[1] && !fn.isAsync;
    if (this.#spread.goesOn({ use, range, fn, row: link.colour.row, isResult })) this.#giveFunction(fn, 1, link);
  }

  #giveFunction(fn: FunctionOutline, calls: number, link: Link): void {
    if (fn.runBy)
      this.#give(fn.runBy.holder, fn.runBy.access === 'get' && calls > 1 ? 'call' : fn.runBy.access, calls, link);
    else if (fn.value) this.#follow(fn.value(), 'call', calls, link, { fn });
  }

  #give(holder: Holder, access: Access, calls: number, link: Link): void {
    if (this.#ends.isCut(holder, link) || this.occurrences.isRewritten(holder)) return;
    const id = `${holder.key}|${access}|${calls}`;
    let thing = this.things.get(id);
    if (!thing) this.things.set(id, (thing = { holder, access, calls, links: [] }));
    const colour = colourId(link.colour, link.timesOut);
    const text = guardsText(link.guards);
    const alike = thing.links.filter((other) => colourId(other.colour, other.timesOut) === colour);
    if (
      alike.length >= MANY_LINKS ||
      alike.some(
        (other) =>
          (other.guards.length === 0 && other.certainty === 'always') ||
          (guardsText(other.guards) === text && other.certainty === link.certainty),
      )
    )
      return;
    thing.links.push(link);
    while (this.#open.length <= link.length) this.#open.push([]);
    this.#open[link.length]!.push({ thing, link });
    if (this.#policy === 'all')
      for (const base of holder.overrides()) this.#give(base, access, calls, { ...link, certainty: 'may' });
  }
}

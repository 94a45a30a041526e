import type { Colour, ColouredEdge, Colours } from '../../analysis/colour/colour.js';
import type { SeedRow } from '../../analysis/colour/terms.js';
import { rowSourceText } from '../row-source-text.js';
import { nameAt, placeAt } from '../source-lines.js';

/** What calling a function does: `blocks` with its hazard, `runs` with its runtime, `stalls` with its cost. */
export interface GraphColour {
  readonly kind: Colour['kind'];
  readonly detail: string;
  readonly certainty: 'always' | 'may';
}

export interface GraphFunction {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Empty for one that only calls: an async function, whose callers wait, or an insulator. */
  readonly colours: readonly GraphColour[];
  /** Async, or a generator: its callers get what they can wait for. */
  readonly suspends: boolean;
}

/** A member of a base or an interface that the functions behind it, by their ids, override or implement. */
export interface GraphUnknown {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly behind: readonly string[];
}

export interface GraphRunner {
  readonly id: string;
  readonly name: string;
  readonly module: string;
  readonly kind: SeedRow['kind'];
  readonly detail: string;
  /** Who says so: `shipped`, a row of the settings, a package. */
  readonly source: string;
}

export interface GraphCall {
  /** Absent at the top of a module, and in functions without a name. */
  readonly from?: string;
  readonly to: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The calls around runners: the shape that `graph --format json` prints, described in docs/graph.md. */
export interface ColourGraph {
  readonly version: 1;
  readonly functions: readonly GraphFunction[];
  readonly runners: readonly GraphRunner[];
  readonly calls: readonly GraphCall[];
  /** What a call through these does is not known: the setting `colour: 'all'` follows it to all that is behind. */
  readonly unknown: readonly GraphUnknown[];
}

function detailOf(row: SeedRow): string {
  if (row.kind === 'blocking-call') return row.cost;
  return row.kind === 'nested-runner' ? row.hazard : row.runtime;
}

const isRunner = (to: ColouredEdge['to']): to is { readonly row: SeedRow } => typeof to !== 'string';

/** The edges that start in one of the files, and those that they lead to. */
function edgesFrom(edges: readonly ColouredEdge[], wanted: (file: string) => boolean): ColouredEdge[] {
  const byCaller = new Map<string, ColouredEdge[]>();
  for (const edge of edges) {
    if (edge.from === undefined) continue;
    const known = byCaller.get(edge.from);
    if (known) known.push(edge);
    else byCaller.set(edge.from, [edge]);
  }
  const found = new Set(edges.filter(({ file }) => wanted(file)));
  for (const { to } of found) if (!isRunner(to)) for (const next of byCaller.get(to) ?? []) found.add(next);
  return [...found];
}

class Drawing {
  readonly functions = new Map<string, GraphFunction>();
  readonly runners = new Map<SeedRow, GraphRunner>();
  readonly calls = new Map<string, GraphCall>();
  readonly unknown: GraphUnknown[] = [];

  take(colours: Colours, wanted: (file: string) => boolean): void {
    const things = new Map<string, GraphFunction>();
    for (const { key, name, file, line, column, reached } of colours.things()) {
      const own = reached.map(
        ({ colour, certainty }): GraphColour => ({ kind: colour.kind, detail: detailOf(colour.row), certainty }),
      );
      const before = things.get(key)?.colours ?? [];
      const all = [...before, ...own].filter(
        (colour, index, list) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(colour)) === index,
      );
      things.set(key, { id: '', name, file, line, column, colours: all, suspends: false });
    }
    for (const edge of edgesFrom(colours.edges(), wanted)) {
      const { name, file, line, column, from, to } = edge;
      const caller = from === undefined ? undefined : this.#functionOf(from, things, edge);
      const target = isRunner(to) ? this.#runnerOf(to.row, name) : this.#functionOf(to, things, edge);
      this.#add({ ...(caller === undefined ? {} : { from: caller }), to: target, name, file, line, column });
    }
    this.#addFactories(colours);
    for (const { behind, ...place } of colours.unknown()) {
      const ids = behind.flatMap((key) => this.functions.get(key)?.id ?? []);
      if (ids.length > 0) this.unknown.push({ ...place, behind: ids });
    }
  }

  #add(call: GraphCall): void {
    const { from = '', to, file, line, column } = call;
    this.calls.set([from, to, file, line, column].join(), call);
  }

  /** What a factory made calls nothing that can be seen: it leads to the runner itself. */
  #addFactories(colours: Colours): void {
    const calling = new Set([...this.calls.values()].map(({ from }) => from));
    for (const { key, reached } of colours.things()) {
      const fn = this.functions.get(key);
      if (!fn || calling.has(fn.id)) continue;
      for (const { colour, chain } of reached) {
        const { name, file, line, column } = chain[chain.length - 1]!;
        this.#add({ from: fn.id, to: this.#runnerOf(colour.row, name), name, file, line, column });
      }
    }
  }

  #functionOf(key: string, things: ReadonlyMap<string, GraphFunction>, edge: ColouredEdge): string {
    let known = this.functions.get(key);
    if (!known) {
      const { line, column } = edge;
      const thing = things.get(key) ??
        this.#uncoloured(key) ?? {
          id: '',
          name: '(anonymous)',
          file: edge.file,
          line,
          column,
          colours: [],
          suspends: false,
        };
      this.functions.set(key, (known = { ...thing, id: `f${this.functions.size + 1}` }));
    }
    if (key === edge.from && edge.suspends && !known.suspends)
      this.functions.set(key, (known = { ...known, suspends: true }));
    return known.id;
  }

  /** An async function has no colour: its key says where its name stands. */
  #uncoloured(key: string): GraphFunction | undefined {
    const [, file, offset] = /^(.*):(\d+)$/.exec(key) ?? [];
    if (file === undefined) return undefined;
    const { line, column } = placeAt(file, Number(offset));
    return {
      id: '',
      name: nameAt(file, line, column) || '(anonymous)',
      file,
      line,
      column,
      colours: [],
      suspends: false,
    };
  }

  #runnerOf(row: SeedRow, name: string): string {
    let runner = this.runners.get(row);
    if (!runner) {
      const { kind, module, export: path } = row;
      runner = {
        id: `r${this.runners.size + 1}`,
        name: path === 'default' ? name : path.replace(/^default\./, ''),
        module: module[0] ?? '',
        kind,
        detail: detailOf(row),
        source: rowSourceText(row),
      };
      this.runners.set(row, runner);
    }
    return runner.id;
  }
}

/** @param wanted the files whose calls are asked for; what they lead to is drawn as well */
export function colourGraph(all: readonly Colours[], wanted: (file: string) => boolean): ColourGraph {
  const drawing = new Drawing();
  for (const colours of all) drawing.take(colours, wanted);
  return {
    version: 1,
    functions: [...drawing.functions.values()],
    runners: [...drawing.runners.values()],
    calls: [...drawing.calls.values()],
    unknown: drawing.unknown,
  };
}

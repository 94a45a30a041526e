import type ts from 'typescript';
import type { Hop } from '../../analysis/colour/colour.js';
import type { Drive } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isRunnerCall, runnerCall } from '../../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { NestedCall } from '../../decisions/no-nested-runners/finding.js';
import type { Settings } from '../../settings/settings.js';
import { codeAround } from '../program/containers.js';
import type { Moves } from './moves.js';
import { nodeAt } from '../program/positions.js';
import type { FactsOfFiles } from '../program/facts-of-files.js';
import type { Project } from '../program/project.js';
import { callOf, filesWithRunners, keyOf, runnersIn, type RuleSeed } from '../seeds/runner-seeds.js';
import { brokenBy } from './soundness.js';
import type { Walk } from './walk.js';

/** Code that has become asynchronous, or waits once more, and what it follows from. */
type Waiting = ReadonlyMap<ts.Node, ts.Declaration>;

/** A call that re-enters the event loop, itself or through others. */
interface Reentry {
  readonly at: ts.Node;
  readonly range: readonly [number, number];
  /** As it is written there. */
  readonly name: string;
  /** A function's name, given to another: what changes is the call around it. */
  readonly isByName: boolean;
  /** It re-enters itself, and can be rewritten. */
  readonly own?: RuleSeed;
  /** Where the call is that it comes to. */
  readonly runner?: Hop;
}

/** One in code that waits now. */
interface ReentryInside extends Reentry {
  readonly callee: ts.Declaration;
}

interface Planning {
  /** May a walk start at this runner that it was not asked for? */
  readonly mayFollow: (seed: RuleSeed) => boolean;
  readonly startAt: (walk: Walk, seed: RuleSeed) => ts.Declaration;
  readonly newWalk: () => Walk;
}

const reenters = ({ hazard }: NestedRunnerRow): boolean => hazard === 'reenters';

/** It hangs there already. */
const isAfterAwait = (drives: readonly Drive[]): boolean =>
  drives.some((drive) => drive.by === 'microtask' && drive.afterAwait === 'after');

/**
 * Runners that re-enter the event loop in code that a migration makes wait. A synchronous function may re-enter it as
 * long as nothing before it has awaited; after an `await` it hangs without an error (measured: deasync 0.1.32,
 * @kaciras/deasync 1.1.0). A rewrite that leaves one behind would be a wrong one.
 */
export class RunnersInside {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #facts: FactsOfFiles;
  readonly #inFiles = new Map<ts.SourceFile, readonly Reentry[]>();
  readonly #planning: Planning;
  #isPossible: boolean | undefined;

  constructor(project: Project, given: Settings | undefined, facts: FactsOfFiles, planning: Planning) {
    this.#project = project;
    this.#given = given;
    this.#facts = facts;
    this.#planning = planning;
  }

  /** Awaits them as well, with their callers, where all of those can; where not, they are blocked sites of the walk. */
  follow(walk: Walk, run: () => void): void {
    const { moves } = walk;
    const followed = new Map<string, RuleSeed>();
    for (let left = this.#left(moves); left.length > 0; left = this.#left(moves)) {
      const seeds = new Map<string, RuleSeed>();
      for (const reentry of left) {
        const seed = this.#seedOf(reentry);
        const key = seed && keyOf(seed);
        if (seed && !followed.has(key!) && this.#canFollow(reentry, seed, moves)) seeds.set(key!, seed);
        else moves.block(reentry.at, reentry.callee, 'hides-a-runner', false, reentry.name);
      }
      for (const [key, seed] of seeds) {
        followed.set(key, seed);
        this.#planning.startAt(walk, seed);
      }
      run();
    }
    this.#dropImports(followed, moves);
  }

  #canFollow({ own }: Reentry, seed: RuleSeed, moves: Moves): boolean {
    if (!this.#planning.mayFollow(seed) || !this.#isWhole(seed, moves)) return false;
    if (own) return true;
    const trial = this.#planning.newWalk();
    const start = this.#planning.startAt(trial, seed);
    trial.run(() => undefined);
    return !brokenBy(trial.moves, [start]).has(start);
  }

  /** Imports that nothing uses any more. */
  #dropImports(followed: ReadonlyMap<string, RuleSeed>, moves: Moves): void {
    const { ts } = this.#project;
    for (const file of new Set([...followed.values()].map((seed) => seed.file))) {
      const all = this.#seedsIn(file);
      const [first] = all;
      if (!first?.imports || !all.every((seed) => followed.has(keyOf(seed)))) continue;
      const at = callOf(ts, first);
      const { callee } = moves.changes.find((change) => change.at === at)!;
      moves.add({ change: { kind: 'steps', steps: first.imports }, callee, at });
    }
  }

  /** Those in code that waits now which nothing in these moves rewrites. */
  #left(moves: Moves): ReentryInside[] {
    this.#isPossible ??= filesWithRunners(this.#project, this.#given, reenters).length > 0;
    if (!this.#isPossible) return [];
    const waiting = this.#waiting(moves);
    return [...new Set([...waiting.keys()].map((code) => code.getSourceFile()))].flatMap((file) =>
      this.#leftIn(file, waiting, moves),
    );
  }

  /** Does all that a kept function is called by wait now? Then what makes the function can change for all. */
  #isWhole({ shared, file }: RuleSeed, moves: Moves): boolean {
    if (shared === undefined) return true;
    const waiting = this.#waiting(moves);
    return this.#of(file).every(
      ({ own, at }) => own?.shared !== shared || waiting.has(codeAround(this.#project.ts, at)),
    );
  }

  #waiting({ changes }: Moves): Waiting {
    const { ts } = this.#project;
    return new Map(
      changes.flatMap(({ change, at, callee }): [ts.Node, ts.Declaration][] => {
        if (change.kind === 'async') return [[change.fn, callee]];
        return change.kind === 'promise-type' || change.kind === 'awaited-type' || change.kind === 'rename'
          ? []
          : [[codeAround(ts, at), callee]];
      }),
    );
  }

  #leftIn(file: ts.SourceFile, waiting: Waiting, { changes, blocked }: Moves): ReentryInside[] {
    const changed = changes.filter(({ change, at }) => change.kind !== 'async' && at.getSourceFile() === file);
    const isSame = (at: ts.Node, [start, end]: Reentry['range']): boolean =>
      at.getSourceFile() === file && at.getStart(file) === start && at.end === end;
    const isSettled = ({ at, range, isByName }: Reentry): boolean =>
      changed.some((other) =>
        isByName ? other.at.getStart(file) <= range[0] && range[1] <= other.at.end : isSame(other.at, range),
      ) || blocked.some((other) => other.at === at || isSame(other.at, range));
    return this.#of(file).flatMap((reentry): ReentryInside[] => {
      const callee = waiting.get(codeAround(this.#project.ts, reentry.at));
      return callee === undefined || isSettled(reentry) ? [] : [{ ...reentry, callee }];
    });
  }

  /** What it re-enters with; nothing where no rewrite of that is known. */
  #seedOf({ own, runner }: Reentry): RuleSeed | undefined {
    const file = runner && this.#project.program.getSourceFile(runner.file);
    if (!file) return own;
    const offset = file.getPositionOfLineAndCharacter(runner.line - 1, runner.column - 1);
    return this.#seedsIn(file).findLast(({ range: [start, end] }) => start <= offset && offset < end);
  }

  #seedsIn(file: ts.SourceFile): readonly RuleSeed[] {
    return this.#of(file).flatMap(({ own }) => own ?? []);
  }

  #of(file: ts.SourceFile): readonly Reentry[] {
    let found = this.#inFiles.get(file);
    if (!found) this.#inFiles.set(file, (found = this.#read(file)));
    return found;
  }

  #read(file: ts.SourceFile): readonly Reentry[] {
    const facts = this.#facts.of(file);
    if (!facts) return [];
    return [...this.#direct(facts, file), ...this.#hidden(facts, file)];
  }

  #direct(facts: FileFacts, file: ts.SourceFile): Reentry[] {
    if (!this.#project.mayWrite(file)) return [];
    const isWanted = ({ row, call }: NestedCall): boolean => reenters(row) && !isAfterAwait(facts.drivenBy(call));
    const seeds = runnersIn(facts, file, isWanted);
    return [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((node): Reentry[] => {
      const nested = runnerCall(facts, 'nested-runner', node);
      if (!nested || !isWanted(nested)) return [];
      const { range } = node;
      const own = seeds.find((seed) => seed.range[0] === range[0] && seed.range[1] === range[1]);
      const at = callOf(this.#project.ts, { file, range }) as ts.CallExpression;
      return [{ at, range, name: at.expression.getText(file), isByName: false, ...(own && { own }) }];
    });
  }

  #hidden(facts: FileFacts, file: ts.SourceFile): Reentry[] {
    return facts.coloured('declared').flatMap((coloured) => {
      const { node, call } = coloured;
      const reached = call.reached.find(({ colour }) => colour.kind === 'blocks' && reenters(colour.row));
      if (
        !reached ||
        isRunnerCall(facts, 'nested-runner', node) ||
        isAfterAwait(facts.drivenAt(coloured)) ||
        insulationOf(facts, node)
      )
        return [];
      const { chain } = reached;
      return [
        {
          at: nodeAt(this.#project.ts, file, call.name),
          range: node.range,
          name: chain[0].name,
          isByName: call.isByName,
          runner: chain.at(-1)!,
        },
      ];
    });
  }
}

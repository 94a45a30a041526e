import type ts from 'typescript';
import { judgeText } from '../adapters/migrate-text.js';
import type { Hop } from '../analysis/colour/colour.js';
import type { Drive } from '../analysis/driven-by.js';
import type { FileFacts } from '../analysis/file-facts.js';
import { insulationOf } from '../analysis/insulation.js';
import { runnerCall } from '../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../catalogue/row.js';
import type { Settings } from '../settings/settings.js';
import { containerOf } from './containers.js';
import type { Moves } from './moves.js';
import { nodeAt } from './positions.js';
import { pathOf, type Project } from './project.js';
import { callOf, filesWithRunners, keyOf, runnersIn, type RuleSeed } from './runner-seeds.js';
import { brokenBy } from './soundness.js';
import type { Walk } from './walk.js';

/** Code that has become asynchronous, or waits once more, and what it follows from. */
type Waiting = ReadonlyMap<ts.Node, ts.Declaration>;

/** A call there that re-enters the event loop, itself or through others. */
interface RunnerInside {
  readonly at: ts.Node;
  /** As it is written there. */
  readonly name: string;
  readonly callee: ts.Declaration;
  /** What it re-enters with; absent where no rewrite of that is known. */
  readonly seed?: RuleSeed | undefined;
  /** It stands there itself. */
  readonly isDirect: boolean;
}

interface Planning {
  /** May a walk start at this runner that it was not asked for? */
  readonly mayFollow: (seed: RuleSeed) => boolean;
  readonly startAt: (walk: Walk, seed: RuleSeed) => ts.Declaration;
  readonly newWalk: () => Walk;
}

interface InFile {
  readonly direct: readonly RuleSeed[];
  readonly hidden: readonly { readonly at: ts.Node; readonly range: readonly [number, number]; readonly name: string; readonly isHandedOver: boolean; readonly runner: Hop }[];
}

const NOTHING: InFile = { direct: [], hidden: [] };

function codeAround(ts: Project['ts'], node: ts.Node): ts.Node {
  const container = containerOf(ts, node);
  return container.kind === 'function' ? container.fn : container.node;
}

const reenters = ({ hazard }: NestedRunnerRow): boolean => hazard === 'reenters';

/** It hangs there already. */
const isAfterAwait = (drives: readonly Drive[]): boolean => drives.some((drive) => drive.by === 'microtask' && drive.afterAwait === 'after');

/**
 * Runners that re-enter the event loop in code that a migration makes wait. A synchronous function may re-enter it as
 * long as nothing before it has awaited; after an `await` it hangs without an error (measured: deasync 0.1.32,
 * @kaciras/deasync 1.1.0). A rewrite that leaves one behind would be a wrong one.
 */
export class RunnersInside {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #inFiles = new Map<ts.SourceFile, InFile>();
  readonly #planning: Planning;
  #isPossible: boolean | undefined;

  constructor(project: Project, given: Settings | undefined, planning: Planning) {
    this.#project = project;
    this.#given = given;
    this.#planning = planning;
  }

  /** Awaits them as well, with their callers, where all of those can; where not, they are blocked sites of the walk. */
  follow(walk: Walk, run: () => void): void {
    const { moves } = walk;
    const followed = new Map<string, RuleSeed>();
    for (let left = this.#left(moves); left.length > 0; left = this.#left(moves)) {
      const seeds = new Map<string, RuleSeed>();
      for (const runner of left) {
        const { seed } = runner;
        const key = seed && keyOf(seed);
        if (seed && !followed.has(key!) && this.#canFollow(runner, seed, moves)) seeds.set(key!, seed);
        else moves.block(runner.at, runner.callee, 'hides-a-runner', false, runner.name);
      }
      for (const [key, seed] of seeds) {
        followed.set(key, seed);
        this.#planning.startAt(walk, seed);
      }
      run();
    }
    this.#dropImports(followed, moves);
  }

  #canFollow({ isDirect }: RunnerInside, seed: RuleSeed, moves: Moves): boolean {
    if (!this.#planning.mayFollow(seed) || !this.#isWhole(seed, moves)) return false;
    if (isDirect) return true;
    const trial = this.#planning.newWalk();
    const start = this.#planning.startAt(trial, seed);
    trial.run(() => undefined);
    return !brokenBy(trial.moves, [start]).has(start);
  }

  /** Imports that nothing uses any more. */
  #dropImports(followed: ReadonlyMap<string, RuleSeed>, moves: Moves): void {
    const { ts } = this.#project;
    for (const file of new Set([...followed.values()].map((seed) => seed.file))) {
      const all = this.#of(file).direct;
      const [first] = all;
      if (!first?.imports || !all.every((seed) => followed.has(keyOf(seed)))) continue;
      const at = callOf(ts, first);
      const { callee } = moves.changes.find((change) => change.at === at)!;
      moves.add({ change: { kind: 'steps', steps: first.imports }, callee, at });
    }
  }

  /** Those that nothing in these moves rewrites. */
  #left(moves: Moves): RunnerInside[] {
    this.#isPossible ??= filesWithRunners(this.#project, this.#given, reenters).length > 0;
    if (!this.#isPossible) return [];
    const waiting = this.#waiting(moves);
    return [...new Set([...waiting.keys()].map((code) => code.getSourceFile()))].flatMap((file) => this.#leftIn(file, waiting, moves));
  }

  /** Does all that a kept function is called by wait now? Then what makes the function can change for all. */
  #isWhole({ shared, file }: RuleSeed, moves: Moves): boolean {
    const { ts } = this.#project;
    const waiting = this.#waiting(moves);
    return shared === undefined || this.#of(file).direct.every((other) => other.shared !== shared || waiting.has(codeAround(ts, callOf(ts, other))));
  }

  #waiting({ changes }: Moves): Waiting {
    const { ts } = this.#project;
    return new Map(changes.flatMap(({ change, at, callee }): [ts.Node, ts.Declaration][] => {
      if (change.kind === 'async') return [[change.fn, callee]];
      return change.kind === 'promise-type' || change.kind === 'awaited-type' || change.kind === 'rename' ? [] : [[codeAround(ts, at), callee]];
    }));
  }

  #leftIn(file: ts.SourceFile, waiting: Waiting, { changes, blocked }: Moves): RunnerInside[] {
    const { ts } = this.#project;
    const { direct, hidden } = this.#of(file);
    const inFile = changes.filter(({ at }) => at.getSourceFile() === file);
    const isChanged = ([start, end]: readonly [number, number], isHandedOver: boolean): boolean => inFile.some(({ at, change }) => {
      if (change.kind === 'async') return false;
      return isHandedOver ? at.getStart(file) <= start && end <= at.end : at.getStart(file) === start && at.end === end;
    });
    const isBlocked = (node: ts.Node, [start, end]: readonly [number, number]): boolean => blocked.some(({ at }) => at === node || (at.getSourceFile() === file && at.getStart(file) === start && at.end === end));
    return [
      ...direct.flatMap((seed): RunnerInside[] => {
        const at = callOf(ts, seed);
        const callee = waiting.get(codeAround(ts, at));
        const isLeft = callee !== undefined && !isChanged(seed.range, false) && !isBlocked(at, seed.range);
        return isLeft ? [{ at, name: (at as ts.CallExpression).expression.getText(file), callee, seed, isDirect: true }] : [];
      }),
      ...hidden.flatMap(({ at, range, name, isHandedOver, runner }): RunnerInside[] => {
        const callee = waiting.get(codeAround(ts, at));
        return callee === undefined || isChanged(range, isHandedOver) || isBlocked(at, range) ? [] : [{ at, name, callee, seed: this.#seedAt(runner), isDirect: false }];
      }),
    ];
  }

  #seedAt({ file: path, line, column }: Hop): RuleSeed | undefined {
    const file = this.#project.program.getSourceFile(path);
    if (!file || !this.#project.mayWrite(file)) return undefined;
    const offset = file.getPositionOfLineAndCharacter(line - 1, column - 1);
    return this.#of(file).direct.findLast(({ range: [start, end] }) => start <= offset && offset < end);
  }

  #of(file: ts.SourceFile): InFile {
    let found = this.#inFiles.get(file);
    if (!found) this.#inFiles.set(file, (found = this.#read(file)));
    return found;
  }

  #read(file: ts.SourceFile): InFile {
    const { opened, facts } = judgeText(pathOf(file), file.text, { settings: this.#given, slugs: [] });
    if (opened.textDiffers) return NOTHING;
    const direct = runnersIn(facts, file, ({ row, call }) => reenters(row) && !isAfterAwait(facts.drivenBy(call)));
    return { direct: this.#project.mayWrite(file) ? direct : [], hidden: this.#hidden(facts, file) };
  }

  #hidden(facts: FileFacts, file: ts.SourceFile): InFile['hidden'] {
    const { ts } = this.#project;
    return facts.coloured('declared').flatMap((coloured) => {
      const { node, call } = coloured;
      const reached = call.reached.find(({ colour }) => colour.kind === 'blocks' && reenters(colour.row));
      const isDirect = (node.type === 'CallExpression' || node.type === 'NewExpression') && runnerCall(facts, 'nested-runner', node) !== undefined;
      if (!reached || isDirect || isAfterAwait(facts.drivenAt(coloured)) || insulationOf(facts, node)) return [];
      const [first] = reached.chain;
      return [{ at: nodeAt(ts, file, call.name), range: node.range, name: first.name, isHandedOver: call.isHandedOver, runner: reached.chain.at(-1)! }];
    });
  }
}

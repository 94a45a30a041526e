import type ts from 'typescript';
import { clocksAreMocked } from '../../analysis/waits-for/mocked-clocks.js';
import { ITSELF, type Settling } from '../../analysis/waits-for/settling.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import { inParentheses, outOfParentheses } from '../program/containers.js';
import type { FactsOfFiles } from '../program/facts-of-files.js';
import type { Project } from '../program/project.js';
import type { Change } from '../draw/changes.js';
import type { Moves } from './moves.js';
import { isPromiseType } from './taking.js';

/**
 * Calls as statements that the code after them is not to wait for: what their promises wait for may come only there, so
 * that an `await` would hang.
 */
export class LateStatements {
  readonly #project: Project;
  readonly #facts: FactsOfFiles;
  readonly #settlings = new Map<ts.Expression, Settling>();
  /** Those whose functions turned out to wait for such a promise. */
  readonly #found = new Set<ts.Node>();

  constructor(project: Project, facts: FactsOfFiles) {
    this.#project = project;
    this.#facts = facts;
  }

  /** @param isStatement its promise is dropped where it stands */
  has(expression: ts.Expression, isStatement = this.#isDropped(expression)): boolean {
    return this.#found.has(expression) || (isStatement && this.#isElsewhere(expression));
  }

  /** Is it `list.forEach(wait)`, of a function that waits for what may come only after the last item? */
  hasLoop(call: ts.CallExpression): boolean {
    return this.#found.has(call) || this.#read(call).waitsFor === 'elsewhere';
  }

  /** Another walk may go elsewhere. */
  forget(): void {
    this.#found.clear();
  }

  /** @returns whether these moves await a statement that turns out to be one, by what they await inside of its function */
  findIn(moves: Moves): boolean {
    const before = this.#found.size;
    const elsewhere = this.#around(moves, (expression) => this.#isElsewhere(expression));
    const awaited = moves.changes.flatMap(({ change, at, callee, inside }) => {
      const dropped = callee === inside ? undefined : this.#droppedBy(change, at);
      return dropped ? { at: dropped, callee } : [];
    });
    for (const { at, callee } of awaited) if (elsewhere.has(callee)) this.#found.add(at);
    // Where a test holds the time still, what waits for time alone waits for the test.
    const mocked = awaited.filter(({ at }) => this.#holdsTimeStill(at.getSourceFile()));
    const timed = mocked.length > 0 ? this.#around(moves, (expression) => this.#isTimed(expression)) : undefined;
    for (const { at, callee } of mocked) if (timed?.has(callee)) this.#found.add(at);
    return this.#found.size > before;
  }

  /** What a change makes the code wait for that nobody looked at: a statement, or what `forEach` calls for each item. */
  #droppedBy(change: Change, at: ts.Node): ts.Node | undefined {
    switch (change.kind) {
      case 'await':
        return this.#isDropped(change.node) ? at : undefined;
      case 'for-of':
        return change.awaitsBody ? inParentheses(this.#project.ts, change.callback.body) : undefined;
      case 'loop-over':
        return change.call;
      default:
        return undefined;
    }
  }

  /** Functions that wait, themselves or through others, for a promise of this kind. */
  #around(moves: Moves, isWanted: (expression: ts.Expression) => boolean): ReadonlySet<ts.Node> {
    const waiting = new Set<ts.Node>();
    for (const { change, inside } of moves.changes)
      if (change.kind === 'await' && inside && isWanted(change.node)) waiting.add(inside);
    if (waiting.size === 0) return waiting;
    const outward = moves.outward();
    for (const node of waiting) for (const next of outward.get(node) ?? []) waiting.add(next);
    return waiting;
  }

  #isDropped(expression: ts.Expression): boolean {
    const { ts } = this.#project;
    return ts.isExpressionStatement(outOfParentheses(ts, expression).parent);
  }

  #isElsewhere(expression: ts.Expression): boolean {
    return this.#settlingOf(expression).waitsFor === 'elsewhere';
  }

  #isTimed(expression: ts.Expression): boolean {
    const settling = this.#settlingOf(expression);
    return settling.waitsFor === 'itself' && settling.timed === true;
  }

  #holdsTimeStill(file: ts.SourceFile): boolean {
    if (!/useFakeTimers|\binstall\b|\benable\b/.test(file.text)) return false;
    const facts = this.#facts.of(file);
    return facts !== undefined && clocksAreMocked(facts);
  }

  /** What a call waits for that gave a promise all along; what gives one only now waits for what is awaited in it. */
  #settlingOf(expression: ts.Expression): Settling {
    let settling = this.#settlings.get(expression);
    if (!settling) this.#settlings.set(expression, (settling = this.#find(expression)));
    return settling;
  }

  #find(expression: ts.Expression): Settling {
    const { ts, checker } = this.#project;
    if (!ts.isCallExpression(expression)) return ITSELF;
    return isPromiseType(this.#project, checker.getTypeAtLocation(expression)) ? this.#read(expression) : ITSELF;
  }

  #read(expression: ts.CallExpression): Settling {
    const file = expression.getSourceFile();
    const facts = this.#facts.of(file);
    const [start, end] = [expression.getStart(file), expression.end];
    const node = facts?.nodes.of('CallExpression').find(({ range }) => range[0] === start && range[1] === end);
    if (!facts || !node) return ITSELF;
    return new Waits(facts, node.parent.type === 'ChainExpression' ? node.parent.parent : node.parent).of(node);
  }
}

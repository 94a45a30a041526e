import type ts from 'typescript';
import { judgeText } from '../../adapters/migrate-text.js';
import { settingsOf } from '../../adapters/settings.js';
import { policyFor } from '../../decisions/making/fire-and-forget.js';
import type { Imported } from '../../decisions/making/import-of.js';
import type { Settings } from '../../settings/settings.js';
import { holderOf, isAsync, type FunctionWithBody } from '../program/containers.js';
import type { Moves } from './moves.js';
import { pathOf, type Project } from '../program/project.js';
import type { Slots } from './slots.js';

/** The project's fire-and-forget policy, for a callback whose promise nobody waits for. */
export class LettingGo {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #known = new Map<ts.SourceFile, Imported | 'void' | undefined>();

  /** @param given the door's settings; without them the nearest settings file of each file decides */
  constructor(project: Project, given: Settings | undefined) {
    this.#project = project;
    this.#given = given;
  }

  /**
   * What the policy does with a promise in this file: `void`, or the handler that gets its rejection, as the file calls
   * it. Nothing without a policy, and in the handler's own file.
   */
  in(file: ts.SourceFile): Imported | 'void' | undefined {
    const path = pathOf(file);
    const settings = settingsOf(path, this.#given);
    const { fireAndForget } = settings;
    if (fireAndForget === undefined || fireAndForget === 'void') return fireAndForget;
    if (!this.#known.has(file)) {
      const judged = this.#project.lost.unless(path, () =>
        judgeText(path, file.text, { settings: { ...settings, types: 'syntax' }, slugs: [] }),
      );
      this.#known.set(file, judged && policyFor(judged.facts, settings));
    }
    return this.#known.get(file);
  }

  #import(policy: Imported, callee: ts.Declaration, at: ts.Node, moves: Moves): void {
    if (policy.steps.length > 0) moves.add({ change: { kind: 'steps', steps: policy.steps }, callee, at });
  }

  /**
   * The last thing that a callback does, where nobody looks at its result, runs on its own, as the rule says it.
   *
   * @returns whether it was that
   */
  atTheEnd(fn: FunctionWithBody, outer: ts.Expression, callee: ts.Declaration, slots: Slots, moves: Moves): boolean {
    const { ts } = this.#project;
    if (isAsync(ts, fn) || moves.changed.has(fn) || holderOf(ts, fn)) return false;
    const { parent } = outer;
    const isLast = ts.isExpressionStatement(parent) && (fn.body as ts.Block).statements?.at(-1) === parent;
    if (!(isLast || fn.body === outer) || slots.of(fn as ts.Expression).kind !== 'ignored') return false;
    const policy = this.in(outer.getSourceFile())!;
    // `() => load()` says already that what it gives is not for anybody here.
    if (policy === 'void' && !isLast) return true;
    moves.links.push([callee, fn]);
    return this.statement(outer, callee, moves);
  }

  /** A call runs on its own. @returns false without a policy */
  statement(outer: ts.Expression, callee: ts.Declaration, moves: Moves): boolean {
    const policy = this.in(outer.getSourceFile());
    if (!policy) return false;
    const handler = policy === 'void' ? undefined : policy.local;
    const says = handler === undefined ? 'void' : '.catch';
    moves.add({ change: { kind: 'let-go', node: outer, handler }, callee, at: outer, says });
    if (policy !== 'void') this.#import(policy, callee, outer, moves);
    return true;
  }

  /**
   * The body of a callback runs on its own, within it, and its rejection goes to the handler.
   *
   * @returns false where the policy is `void`, so that the callback itself may be async
   */
  body(fn: FunctionWithBody, callee: ts.Declaration, moves: Moves): boolean {
    const policy = this.in(fn.getSourceFile());
    if (!policy || policy === 'void') return false;
    moves.links.push([callee, fn]);
    if (moves.changed.has(fn)) return true;
    moves.changed.add(fn);
    const body = fn.body as ts.ConciseBody;
    moves.add({ change: { kind: 'let-body-go', body, handler: policy.local }, callee, at: fn, says: '.catch' });
    this.#import(policy, callee, fn, moves);
    return true;
  }
}

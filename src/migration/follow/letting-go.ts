import type ts from 'typescript';
import { settingsOf } from '../../adapters/settings.js';
import { policyFor } from '../../decisions/making/fire-and-forget.js';
import type { Imported } from '../../decisions/making/import-of.js';
import { hostHandler, mayRunInside, type HostHandler } from '../../decisions/making/run-inside.js';
import type { Settings } from '../../settings/settings.js';
import { holderOf, isAsync, type FunctionWithBody } from '../program/containers.js';
import type { FactsOfFiles } from '../program/facts-of-files.js';
import type { Moves } from './moves.js';
import { pathOf, type Project } from '../program/project.js';
import type { Slots } from './slots.js';

/** What becomes of a callback whose promise nobody waits for: by the host that calls it, or the project's fire-and-forget policy. */
export class LettingGo {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #facts: FactsOfFiles;
  readonly #known = new Map<ts.SourceFile, Imported | 'void' | undefined>();
  readonly #hosts = new Map<FunctionWithBody, HostHandler | 'none' | undefined>();

  /** @param given the door's settings; without them the nearest settings file of each file decides */
  constructor(project: Project, given: Settings | undefined, facts: FactsOfFiles) {
    this.#project = project;
    this.#given = given;
    this.#facts = facts;
  }

  /** May a callback wait, though what it gives is ignored? @param fn absent where it is handed over by its name, which has no place for a handler */
  mayWait(file: ts.SourceFile, fn: FunctionWithBody | undefined): boolean {
    return fn ? this.#handlerOf(fn) !== undefined : this.in(file) === 'void';
  }

  /** What gets the rejection of a callback that is written in its place: the host, or the policy's handler. */
  #handlerOf(fn: FunctionWithBody): HostHandler | Imported | 'void' | undefined {
    const host = this.#hostOf(fn);
    return host === 'none' ? undefined : (host ?? this.in(fn.getSourceFile()));
  }

  /** What the host of a callback that is written in its place takes failures with. */
  #hostOf(fn: FunctionWithBody): HostHandler | 'none' | undefined {
    if (!this.#hosts.has(fn)) {
      const file = fn.getSourceFile();
      const facts = this.#facts.of(file);
      const functions = facts
        ? [...facts.nodes.of('ArrowFunctionExpression'), ...facts.nodes.of('FunctionExpression')]
        : [];
      const node = functions.find(({ range: [start, end] }) => start === fn.getStart(file) && end === fn.end);
      this.#hosts.set(fn, facts && node && mayRunInside(node) ? hostHandler(facts, node) : undefined);
    }
    return this.#hosts.get(fn);
  }

  /**
   * What the policy does with a promise in this file: `void`, or the handler that gets its rejection, as the file calls
   * it. Nothing without a policy, and in the handler's own file.
   */
  in(file: ts.SourceFile): Imported | 'void' | undefined {
    const settings = settingsOf(pathOf(file), this.#given);
    const { fireAndForget } = settings;
    if (fireAndForget === undefined || fireAndForget === 'void') return fireAndForget;
    if (!this.#known.has(file)) {
      const facts = this.#facts.of(file);
      this.#known.set(file, facts && policyFor(facts, settings));
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
    const policy = this.in(outer.getSourceFile());
    // What fails before a host has answered is the host's to know of.
    if (!policy || this.#hostOf(fn)) return false;
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
   * The body of a callback runs on its own, within it, and its rejection goes to the host or to the policy's handler.
   *
   * @returns false where the policy is `void`, so that the callback itself may be async
   */
  body(fn: FunctionWithBody, callee: ts.Declaration, moves: Moves): boolean {
    const handler = this.#handlerOf(fn);
    if (!handler || handler === 'void') return false;
    moves.links.push([callee, fn]);
    if (moves.changed.has(fn)) return true;
    moves.changed.add(fn);
    moves.add({ change: { kind: 'let-body-go', fn, handler: handler.local }, callee, at: fn, says: '.catch' });
    const last = fn.parameters.at(-1);
    if ('leftOut' in handler && handler.leftOut && last)
      moves.add({ change: { kind: 'put-after', node: last, text: handler.leftOut.text }, callee, at: fn });
    else if ('steps' in handler) this.#import(handler, callee, fn, moves);
    return true;
  }
}

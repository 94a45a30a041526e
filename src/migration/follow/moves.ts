import type ts from 'typescript';
import type { BlockReason } from '../../plans/reasons.js';
import { besideName, writtenTwice } from './async-name.js';
import type { Blocked, Followed } from '../draw/changes.js';
import { functionOf, isAsync, type FunctionWithBody } from '../program/containers.js';
import { declaredType, elementTypesIn, functionTypesIn, resultTypeIn } from '../program/function-types.js';
import type { DeclaredTogether } from '../program/declared-together.js';
import type { Project } from '../program/project.js';
import { isPromiseType, takesPromise, takingOf } from './taking.js';

/** What has become async so far, what that changes, and what it leaves. */
export class Moves {
  readonly #project: Project;
  readonly #declaredTogether: DeclaredTogether;
  readonly #kept: ReadonlySet<ts.Declaration>;
  readonly #pending: ts.Declaration[] = [];
  readonly #named = new Set<ts.Node>();
  /** Nodes that are changed already. */
  readonly changed = new Set<ts.Node>();
  /** Everything that becomes async, and whether it was named. */
  readonly moved = new Map<ts.Declaration, { readonly isSeed: boolean }>();
  /** Functions that become async without a name of their own. */
  readonly callbacks = new Set<FunctionWithBody>();
  /** What cannot stay beside what it becomes. */
  readonly once = new Set<ts.Node>();
  readonly changes: Followed[] = [];
  readonly blocked: Blocked[] = [];
  /** What changes together, or because of each other. */
  readonly links: (readonly [ts.Node, ts.Node])[] = [];

  /** @param kept functions that stay, beside async ones of another name */
  constructor(project: Project, declaredTogether: DeclaredTogether, kept: ReadonlySet<ts.Declaration>) {
    this.#project = project;
    this.#declaredTogether = declaredTogether;
    this.#kept = kept;
  }

  get #ts(): Project['ts'] {
    return this.#project.ts;
  }

  /** What is named is a seed as soon as it moves. */
  name(node: ts.Node): void {
    this.#named.add(node);
  }

  /** The next declaration whose uses are still to be followed. */
  next(): ts.Declaration | undefined {
    return this.#pending.shift();
  }

  get waiting(): number {
    return this.#pending.length;
  }

  /** @param mayStay the type that it is declared with takes either: its own function need not be async */
  move(declaration: ts.Declaration, isSeed = false, mayStay = false): void {
    const project = this.#project;
    const declaredTogether = this.#declaredTogether;
    if (this.moved.has(declaration)) {
      const fn = mayStay ? undefined : functionOf(this.#ts, declaration);
      if (fn) this.makeAsync(fn, declaration);
      return;
    }
    if (!project.isOwn(declaration.getSourceFile())) return;
    if (!isSeed && this.#givesPromise(declaration)) {
      // Its callers know: only its own text may have to change.
      const fn = functionOf(this.#ts, declaration);
      if (fn) this.makeAsync(fn, declaration);
      return;
    }
    this.moved.set(declaration, { isSeed: isSeed || this.#named.has(declaration) });
    this.#pending.push(declaration);
    this.#retype(declaration, mayStay);
    if (this.#kept.has(declaration)) {
      const name = this.#ts.getNameOfDeclaration(declaration) as ts.Identifier;
      this.add({
        change: { kind: 'beside', written: writtenTwice(this.#ts, declaration), name, to: besideName(name.text) },
        callee: declaration,
        at: name,
        says: 'beside',
      });
    }
    for (const other of declaredTogether.of(declaration)) {
      if (!project.isOwn(other.getSourceFile())) continue;
      this.links.push([declaration, other]);
      this.move(other, false, this.#ts.isTypeAliasDeclaration(declaration));
    }
  }

  #givesPromise(declaration: ts.Declaration): boolean {
    const project = this.#project;
    return takingOf(project, project.checker.getTypeAtLocation(declaration)) === 'promise';
  }

  /** The declaration's own text: `async`, or the promise in its type. */
  #retype(declaration: ts.Declaration, mayStay: boolean): void {
    const ts = this.#ts;
    const fn = functionOf(ts, declaration);
    if (fn && !mayStay) this.makeAsync(fn, declaration);
    const type = ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaredType(ts, declaration);
    if (type && !takesPromise(this.#project, declaration)) {
      const either =
        ts.isParameter(declaration) ||
        ts.isPropertySignature(declaration) ||
        ts.isTypeAliasDeclaration(declaration) ||
        ts.isArrayTypeNode(type);
      for (const { type: result } of [...functionTypesIn(ts, type), ...elementTypesIn(ts, type)])
        this.add({
          change: { kind: 'promise-type', type: result, either },
          callee: declaration,
          at: result,
          says: 'type',
        });
    }
    const { type: result, body } = declaration as Partial<ts.MethodDeclaration>;
    const isBodiless =
      !fn &&
      body === undefined &&
      (ts.isMethodSignature(declaration) ||
        ts.isMethodDeclaration(declaration) ||
        ts.isFunctionDeclaration(declaration) ||
        ts.isCallSignatureDeclaration(declaration));
    if (isBodiless && result && !isPromiseType(this.#project, this.#project.checker.getTypeFromTypeNode(result)))
      this.add({
        change: { kind: 'promise-type', type: result, either: false },
        callee: declaration,
        at: result,
        says: 'return type',
      });
  }

  makeAsync(fn: FunctionWithBody, callee: ts.Declaration): void {
    if (isAsync(this.#ts, fn) || this.changed.has(fn)) return;
    this.changed.add(fn);
    this.add({ change: { kind: 'async', fn }, callee, at: fn });
    const documented = fn.type ? undefined : resultTypeIn(this.#ts, fn);
    if (documented && !isPromiseType(this.#project, this.#project.checker.getTypeFromTypeNode(documented)))
      this.add({ change: { kind: 'promise-type', type: documented, either: false }, callee, at: documented });
  }

  /** What follows from each node. */
  outward(): ReadonlyMap<ts.Node, ReadonlySet<ts.Node>> {
    const onwards = new Map<ts.Node, Set<ts.Node>>();
    const add = (from: ts.Node, to: ts.Node): void => {
      const targets = onwards.get(from);
      if (targets) targets.add(to);
      else onwards.set(from, new Set([to]));
    };
    for (const [from, to] of this.links) add(from, to);
    for (const { callee, inside } of this.changes) if (inside) add(callee, inside);
    return onwards;
  }

  add(followed: Followed): void {
    this.changes.push(followed);
  }

  /**
   * @param stays what it calls is there afterwards as well
   * @param called what is called there, where that is not the callee
   */
  block(at: ts.Node, callee: ts.Declaration, reason: BlockReason, stays = false, called?: string): void {
    this.blocked.push({ at, callee, reason, stays, ...(called !== undefined && { called }) });
  }
}

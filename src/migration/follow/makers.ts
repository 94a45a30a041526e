import type ts from 'typescript';
import { holderOf, isAsync, isFunctionWithBody, outermost } from '../program/containers.js';
import type { Names } from '../program/names.js';
import type { Project } from '../program/project.js';
import type { Maker, Slot } from './slot.js';

/** Functions that give a function, each of whose calls calls it at once, or hands it straight on: `it('loads', loadsFrom('a'))`. */
export class Makers {
  readonly #project: Project;
  readonly #names: Names;
  readonly #known = new Map<ts.Declaration, Maker | undefined>();

  constructor(project: Project, names: Names) {
    this.#project = project;
    this.#names = names;
  }

  /**
   * The function that gives this value, where all that its calls come to can be followed.
   *
   * @param slotOf where a function goes that an expression comes to
   */
  of(given: ts.Expression, slotOf: (call: ts.Expression) => Slot): Maker | undefined {
    const { ts } = this.#project;
    let fn: ts.Node = given.parent;
    while (!ts.isFunctionLike(fn)) fn = fn.parent;
    if (!isFunctionWithBody(ts, fn) || fn.type || fn.asteriskToken || isAsync(ts, fn)) return undefined;
    const holder = holderOf(ts, fn);
    if (!holder || !(ts.isFunctionDeclaration(holder) || (ts.isVariableDeclaration(holder) && !holder.type)))
      return undefined;
    if (!this.#known.has(holder)) {
      this.#known.set(holder, undefined); // What gives itself on is followed by nobody.
      this.#known.set(holder, this.#madeBy(holder, slotOf));
    }
    return this.#known.get(holder);
  }

  #madeBy(
    holder: ts.FunctionDeclaration | ts.VariableDeclaration,
    slotOf: (call: ts.Expression) => Slot,
  ): Maker | undefined {
    const { ts } = this.#project;
    if (!holder.name || !ts.isIdentifier(holder.name)) return undefined;
    const slots: Slot[] = [];
    for (const place of this.#names.usesOf(holder, holder.name.text)) {
      const { parent } = place;
      if ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && !parent.propertyName) continue;
      const outer = outermost(ts, ts.isPropertyAccessExpression(parent) && parent.name === place ? parent : place);
      const call = outer.parent;
      if (!ts.isCallExpression(call) || call.expression !== outer) return undefined;
      slots.push(slotOf(call));
    }
    const isFollowed = slots.length > 0 && slots.every(({ kind }) => kind === 'accepted' || kind === 'invoked');
    return isFollowed
      ? { holder, invoked: slots.flatMap((slot) => (slot.kind === 'invoked' ? slot.call : [])) }
      : undefined;
  }
}

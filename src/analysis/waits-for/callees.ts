import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, isFunction, lastName } from '../tree.js';
import { functionIn, type Place } from './code.js';
import { returnsOf, type Fields } from './fields.js';
import type { Frame, Reading } from './frame.js';

/** The functions that calls run. */
export class Callees {
  readonly #reading: Reading;
  readonly #fields: Fields;
  readonly #open = new Set<TSESTree.Node>();

  constructor(reading: Reading, fields: Fields) {
    this.#reading = reading;
    this.#fields = fields;
  }

  /** Those that a callee may be. */
  of(place: Place, frame: Frame | undefined): readonly Place<FunctionNode>[] {
    const bound = this.#reading.bound(place, frame);
    if (bound) return this.#given(bound.place, bound.frame);
    const declared = this.#reading.names.declared(place).flatMap((one) => this.#called(one));
    const callee = bare(place.node);
    const name = callee.type === 'MemberExpression' ? lastName(callee) : undefined;
    if (declared.length > 0 || name === undefined || callee.type !== 'MemberExpression') return declared;
    // An interface that nothing names: what the value is made of, where that is seen.
    return this.#fields
      .values({ code: place.code, node: callee.object }, name, frame)
      .flatMap(({ place: value, frame: at }) =>
        value.node.type === 'Identifier' ? this.of(value, at) : asFunction(value),
      );
  }

  #given({ code, node }: Place, frame: Frame | undefined): readonly Place<FunctionNode>[] {
    const value = bare(node);
    return isFunction(value) ? [{ code, node: value }] : this.of({ code, node }, frame);
  }

  /** What is called where a declaration is: of a getter, what it gives. */
  #called(place: Place): readonly Place<FunctionNode>[] {
    const { code, node } = place;
    const isGetter = (node.type === 'MethodDefinition' || node.type === 'Property') && node.kind === 'get';
    const getter = isGetter ? functionIn(node) : undefined;
    if (!getter) return asFunction(place);
    if (this.#open.has(node)) return [];
    this.#open.add(node);
    try {
      return returnsOf({ code, node: getter }).flatMap((value) => this.#given(value, undefined));
    } finally {
      this.#open.delete(node);
    }
  }
}

function asFunction({ code, node }: Place): Place<FunctionNode>[] {
  const fn = functionIn(node);
  return fn ? [{ code, node: fn }] : [];
}

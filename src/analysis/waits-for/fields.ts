import type { TSESTree } from '@typescript-eslint/types';
import { bare, findInside, isFunction, lastName } from '../tree.js';
import { functionIn, type Place } from './code.js';
import { isPromise, NOBODY, type Frame, type Reading } from './frame.js';
import { memberOf } from './names.js';
import { withoutNever } from './polls.js';
import { allOf, ITSELF, UNKNOWN, type Settling } from './settling.js';

/** The promises that fields of classes and properties of objects hold. */
export class Fields {
  readonly #reading: Reading;
  readonly #open = new Set<TSESTree.Node>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** `this.ready`, `deferred.promise`: whatever it was given. */
  member(place: Place<TSESTree.MemberExpression>, frame: Frame | undefined): Settling {
    const { names } = this.#reading;
    const row = names.row('waits-for', place);
    if (row?.waitsFor === 'elsewhere') {
      const isSeen = !row.stream || this.#reading.hosts.isOurs({ code: place.code, node: place.node.object }, frame);
      return isSeen ? this.#reading.held(place) : this.#reading.old(place);
    }
    const declared = names.declared(place);
    if (declared.length > 0) return allOf(declared.map((member) => this.#held(member, frame)));
    const name = lastName(place.node);
    return name === undefined ? UNKNOWN : this.property({ code: place.code, node: place.node.object }, name, frame);
  }

  #held({ code, node }: Place, frame: Frame | undefined): Settling {
    if (this.#open.has(node)) return ITSELF;
    this.#open.add(node);
    try {
      if (node.type === 'MethodDefinition') {
        const fn = node.kind === 'get' ? functionIn(node) : undefined;
        return fn ? this.#reading.ran({ code, node: fn }, [], frame, false) : UNKNOWN;
      }
      if (node.type === 'Property') return this.#reading.expression({ code, node: node.value }, frame);
      if (node.type !== 'PropertyDefinition') return UNKNOWN;
      const written = writesTo({ code, node });
      return written.length === 0
        ? UNKNOWN
        : allOf(
            written.map((value) =>
              this.#reading.expression({ code, node: value }, { fn: NOBODY, given: [], from: frame }),
            ),
          );
    } finally {
      this.#open.delete(node);
    }
  }

  /** A property of whatever an expression gives. */
  property(place: Place, name: string, frame: Frame | undefined): Settling {
    const found = this.values(place, name, frame);
    return found.length === 0 ? UNKNOWN : allOf(found.map((value) => this.#waitsFor(value)));
  }

  #waitsFor({ place: { code, node }, frame }: Value): Settling {
    if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition')
      return this.#held({ code, node }, frame);
    if (node.type === 'CallExpression' && this.#isWithResolvers({ code, node }))
      return this.#reading.withResolvers({ code, node }, frame);
    return this.#reading.expression({ code, node }, frame);
  }

  #isWithResolvers({ code, node }: Place<TSESTree.CallExpression>): boolean {
    const callee = bare(node.callee);
    return (
      callee.type === 'MemberExpression' &&
      lastName(callee) === 'withResolvers' &&
      isPromise(this.#reading.names, { code, node: callee.object })
    );
  }

  /** What a property of an expression's value was given, by the code that makes the value: members of its class, properties of its literal. */
  values({ code, node }: Place, name: string, frame: Frame | undefined): readonly Value[] {
    const { names } = this.#reading;
    const object = bare(node);
    if (this.#open.has(object)) return [];
    this.#open.add(object);
    try {
      switch (object.type) {
        case 'Identifier': {
          const bound = this.#reading.bound({ code, node: object }, frame);
          if (bound) return this.values(bound.place, name, bound.frame);
          return names
            .declared({ code, node: object })
            .flatMap(({ code: other, node: declarator }) =>
              declarator.type === 'VariableDeclarator' && declarator.init
                ? this.values({ code: other, node: declarator.init }, name, frame)
                : [],
            );
        }
        case 'MemberExpression':
          return names
            .declared({ code, node: object })
            .flatMap(({ code: other, node: field }) =>
              field.type === 'PropertyDefinition'
                ? writesTo({ code: other, node: field }).flatMap((value) =>
                    this.values({ code: other, node: value }, name, { fn: NOBODY, given: [], from: frame }),
                  )
                : [],
            );
        case 'AwaitExpression':
          return this.values({ code, node: object.argument }, name, frame);
        case 'ObjectExpression': {
          const property = object.properties
            .filter((one) => one.type === 'Property')
            .find(({ computed, key }) => !computed && key.type === 'Identifier' && key.name === name);
          return property ? [{ place: { code, node: property.value }, frame }] : [];
        }
        case 'NewExpression':
          return names.declared({ code, node: object.callee }).flatMap(({ code: other, node: made }) => {
            const body = made.type === 'ClassDeclaration' || made.type === 'ClassExpression' ? made.body : undefined;
            const member = body?.body.find(
              (one) => 'key' in one && one.key.type === 'Identifier' && one.key.name === name,
            );
            return member ? [{ place: { code: other, node: member }, frame }] : [];
          });
        case 'CallExpression': {
          if (this.#isWithResolvers({ code, node: object })) return [{ place: { code, node: object }, frame }];
          const given = object.arguments.map((argument): Place => ({ code, node: argument }));
          return names.declared({ code, node: object.callee }).flatMap(({ code: other, node: made }) => {
            const fn = functionIn(made);
            return fn
              ? returnsOf({ code: other, node: fn }).flatMap((value) =>
                  this.values(value, name, { fn, given, from: frame }),
                )
              : [];
          });
        }
        default:
          return [];
      }
    } finally {
      this.#open.delete(object);
    }
  }
}

/** A node that gives a value, and the call that leads to it. */
export interface Value {
  readonly place: Place;
  readonly frame: Frame | undefined;
}

/** What a field is given, where its class is written; what empties it aside. */
export function writesTo({ code, node }: Place<TSESTree.PropertyDefinition>): readonly TSESTree.Expression[] {
  const written = node.value ? [node.value] : [];
  for (const assignment of code.nodes.of('AssignmentExpression')) {
    const target = bare(assignment.left);
    if (
      target.type === 'MemberExpression' &&
      !target.computed &&
      target.object.type === 'ThisExpression' &&
      memberOf(node.parent, target.property) === node &&
      assignment.range[0] > node.parent.range[0] &&
      assignment.range[1] < node.parent.range[1]
    )
      written.push(assignment.right);
  }
  return withoutNever(
    written.filter(
      (value) => !(value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined')),
    ),
  );
}

/** What a function gives, as it is written. */
export function returnsOf({ code, node: fn }: Place<Frame['fn']>): Place[] {
  if (fn.body.type !== 'BlockStatement') return [{ code, node: fn.body }];
  const found: Place[] = [];
  findInside(fn.body, code.parsed.visitorKeys, (node) => {
    if (node.type === 'ReturnStatement' && node.argument && !isFunction(node.argument))
      found.push({ code, node: node.argument });
    return false;
  });
  return found;
}

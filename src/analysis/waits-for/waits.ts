import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../chain-methods.js';
import type { FileFacts } from '../file-facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, functionAround, isFunction, isNothing, lastName } from '../tree.js';
import { Below } from './below.js';
import { Body } from './body.js';
import { hopAt, type Place } from './code.js';
import { Callees } from './callees.js';
import { Fields } from './fields.js';
import { isOutside, isPromise, parameterName, type Frame, type Reading } from './frame.js';
import { Handed } from './handed.js';
import { Hosts } from './hosts.js';
import { Names } from './names.js';
import { isNeverBody, withoutNever } from './polls.js';
import { Resolvers } from './resolvers.js';
import { allOf, anyOf, ITSELF, UNKNOWN, type Settling } from './settling.js';
import { Subjects } from './subjects.js';

const DEPTH = 12;
/** Places looked at for one question; what leads further is unknown. */
const MANY = 600;

/** Reads what a promise waits for, from the code that makes it. */
export class Waits implements Reading {
  readonly names: Names;
  readonly subjects: Subjects;
  readonly hosts: Hosts;
  readonly #fields: Fields;
  readonly #callees: Callees;
  readonly #resolvers: Resolvers;
  readonly #handed: Handed;
  readonly #body: Body;
  readonly #open = new Set<TSESTree.Node>();
  #left = 0;

  /** @param site where a promise is dropped in the file under judgement: what stands below it comes later */
  constructor(facts: FileFacts, site: TSESTree.Node) {
    this.names = Names.of(facts);
    const below = new Below(this.names, site);
    this.subjects = new Subjects(this.names, below);
    this.hosts = new Hosts(this, below, facts);
    this.#fields = new Fields(this);
    this.#callees = new Callees(this, this.#fields);
    this.#resolvers = new Resolvers(this, facts, site);
    this.#handed = new Handed(this, facts);
    this.#body = new Body(this);
  }

  /** What a promise of the file under judgement waits for. */
  of(expression: TSESTree.Expression): Settling {
    this.#left = MANY;
    return this.expression({ code: this.names.judged, node: expression }, undefined, true);
  }

  /** What a function of the file under judgement waits for once it is called. */
  result(fn: FunctionNode): Settling {
    this.#left = MANY;
    return this.ran({ code: this.names.judged, node: fn }, [], undefined, false);
  }

  /**
   * @param frame absent in the code under judgement
   * @param isResult the promise itself is what is asked about, not one that it waits for
   */
  expression(place: Place, frame: Frame | undefined, isResult = false): Settling {
    this.#left -= 1;
    if (this.#left < 0) return UNKNOWN;
    const { code } = place;
    const node = bare(place.node);
    const inner = (child: TSESTree.Node): Settling => this.expression({ code, node: child }, frame, isResult);
    switch (node.type) {
      case 'CallExpression':
        return this.#call({ code, node }, frame, isResult);
      case 'NewExpression':
        return isPromise(this.names, { code, node: node.callee })
          ? this.#resolvers.executor({ code, node }, frame)
          : ITSELF;
      case 'AwaitExpression':
        return this.expression({ code, node: node.argument }, frame);
      case 'ConditionalExpression':
        return allOf(withoutNever([node.consequent, node.alternate]).map(inner));
      case 'LogicalExpression':
        return allOf([inner(node.left), inner(node.right)]);
      case 'SequenceExpression':
        return inner(node.expressions.at(-1)!);
      case 'AssignmentExpression':
        if (isResult && isOutside(this.names, { code, node: node.left })) return this.old({ code, node });
        return inner(node.right);
      case 'ArrayExpression':
        return allOf(node.elements.map((element) => (element ? inner(element) : ITSELF)));
      case 'SpreadElement':
        return inner(node.argument);
      case 'Identifier':
        return this.#variable({ code, node }, frame);
      case 'MemberExpression':
        return this.#member({ code, node }, frame);
      case 'YieldExpression':
      case 'TaggedTemplateExpression':
      case 'ThisExpression':
        return UNKNOWN;
      default:
        return ITSELF;
    }
  }

  #member(place: Place<TSESTree.MemberExpression>, frame: Frame | undefined): Settling {
    const settling = this.#fields.member(place, frame);
    if (settling.waitsFor !== 'elsewhere') return settling;
    return this.#resolvers.ofDeferred(place, frame) ?? settling;
  }

  held(place: Place): Settling {
    return { waitsFor: 'elsewhere', chain: [hopAt(place)] };
  }

  old(place: Place): Settling {
    return { waitsFor: 'elsewhere', chain: [{ ...hopAt(place), wasThere: true }] };
  }

  #through(place: Place, settling: Settling): Settling {
    return settling.waitsFor === 'elsewhere'
      ? { waitsFor: 'elsewhere', chain: [hopAt(place), ...settling.chain] }
      : settling;
  }

  #call(place: Place<TSESTree.CallExpression>, frame: Frame | undefined, isResult: boolean): Settling {
    const { code, node: call } = place;
    const callee = bare(call.callee);
    const given = call.arguments.map((argument): Place => ({ code, node: argument }));
    const at = (node: TSESTree.Node): Place => ({ code, node });
    if (callee.type === 'MemberExpression') {
      const method = lastName(callee) ?? '';
      if (CHAIN_METHODS.has(method)) {
        const receiver = this.expression(at(callee.object), frame);
        const results = given.filter((argument) => !isNeverBody(argument.node));
        return allOf([receiver, ...results.map((argument) => this.#result(argument, frame))]);
      }
      if (isPromise(this.names, at(callee.object))) return this.#combined(method, given, frame);
    }
    const row = this.names.row('waits-for', at(callee));
    if (row) {
      if (row.waitsFor === 'itself' || this.subjects.areOwn(row, place, frame)) return this.#resolvers.timed(row);
      // `once(socket, 'connect')`
      const [subject, name] = row.of?.includes(0) ? given : [];
      const events = this.hosts.eventsIn(name, frame);
      if (subject && this.hosts.sends({ subject, events, home: functionAround(call) }, frame)) return ITSELF;
      const isMoved = (one: Place): boolean => this.hosts.isOurs(one, frame);
      const isSeen = row.stream
        ? this.subjects.of(row, place).some(isMoved)
        : !subject || !this.hosts.moves(subject, frame);
      return isSeen ? this.held(at(callee)) : this.old(at(callee));
    }
    const own: readonly Place<FunctionNode>[] = isFunction(callee)
      ? [{ code, node: callee }]
      : this.functions(at(callee), frame);
    if (own.length > 0) return this.#through(at(callee), allOf(own.map((fn) => this.ran(fn, given, frame, isResult))));
    if (this.names.row('callback', at(callee))?.timing === 'at-once')
      return allOf(given.map((argument) => this.#result(argument, frame)));
    const handed = this.#handed.settling(place, frame);
    return handed.waitsFor === 'elsewhere' ? this.#through(at(callee), handed) : handed;
  }

  #combined(method: string, given: readonly Place[], frame: Frame | undefined): Settling {
    const [first] = given;
    if (!first || method === 'reject') return ITSELF;
    const node = bare(first.node);
    if (method === 'race' || method === 'any') {
      if (node.type !== 'ArrayExpression') return this.expression(first, frame);
      return anyOf(
        node.elements.map((element) =>
          element ? this.expression({ code: first.code, node: element }, frame) : ITSELF,
        ),
      );
    }
    if (method === 'try') return this.#result(first, frame);
    if (method === 'resolve' && node.type !== 'CallExpression' && node.type !== 'NewExpression') return ITSELF;
    return this.expression(first, frame);
  }

  withResolvers(place: Place<TSESTree.CallExpression>, frame: Frame | undefined): Settling {
    return this.#resolvers.withResolvers(place, frame);
  }

  kindOf(place: Place): 'promise' | 'plain' | 'unknown' {
    return this.#handed.kindOf(place);
  }

  /** What a function waits for that something else will call. */
  #result(place: Place, frame: Frame | undefined): Settling {
    const node = bare(place.node);
    if (isNothing(node)) return ITSELF;
    const fns = isFunction(node) ? [{ code: place.code, node }] : this.functions(place, frame);
    return fns.length === 0 ? UNKNOWN : allOf(fns.map((fn) => this.ran(fn, [], frame, false)));
  }

  functions(place: Place, frame: Frame | undefined): readonly Place<FunctionNode>[] {
    return this.#callees.of(place, frame);
  }

  /** What a parameter was given, where the way led through its call. */
  bound({ code, node }: Place, frame: Frame | undefined): { place: Place; frame: Frame | undefined } | undefined {
    const definition = node.type === 'Identifier' ? this.names.variable(code, node)?.defs[0] : undefined;
    if (definition?.type !== 'Parameter') return undefined;
    for (let at = frame; at; at = at.from) {
      if (at.fn !== definition.node) continue;
      const index = at.fn.params.findIndex((parameter) => parameterName(parameter) === definition.name);
      const place = index < 0 ? undefined : at.given[index];
      return place && { place, frame: at.from };
    }
    return undefined;
  }

  #variable(place: Place<TSESTree.Identifier>, frame: Frame | undefined): Settling {
    const bound = this.bound(place, frame);
    if (bound) return this.expression(bound.place, bound.frame);
    const { code, node } = place;
    const variable = this.names.variable(code, node);
    const definition = variable?.defs[0];
    if (!variable || !definition) return node.name === 'undefined' ? ITSELF : UNKNOWN;
    if (definition.type === 'Parameter') {
      if (frame) return UNKNOWN;
      const kind = this.kindOf(place);
      return kind === 'promise' ? this.old(place) : kind === 'plain' ? ITSELF : UNKNOWN;
    }
    if (this.#open.has(definition.name)) return ITSELF;
    this.#open.add(definition.name);
    try {
      if (definition.type === 'Variable') {
        const written = variable.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []));
        const pattern = definition.node.id;
        const key = pattern.type === 'ObjectPattern' ? keyIn(pattern, definition.name) : undefined;
        if (pattern.type !== 'Identifier' && key === undefined) return UNKNOWN;
        if (written.length === 0) return UNKNOWN;
        return allOf(
          written.map((expression) =>
            key === undefined
              ? this.expression({ code, node: expression }, frame)
              : this.#taken({ code, node: expression }, key, frame),
          ),
        );
      }
      return allOf(
        this.names
          .declared(place)
          .map(({ code: other, node: declared }) =>
            declared.type === 'VariableDeclarator' && declared.init
              ? this.expression({ code: other, node: declared.init }, frame)
              : UNKNOWN,
          ),
      );
    } finally {
      this.#open.delete(definition.name);
    }
  }

  /** A property that is taken out of what an expression gives. */
  #taken(place: Place, key: string, frame: Frame | undefined): Settling {
    const settling = this.#fields.property(place, key, frame);
    const { code } = place;
    const node = bare(place.node);
    // `const { promise, resolve } = deferred()`: what was taken out beside it settles it.
    const isDeferred =
      settling.waitsFor === 'elsewhere' &&
      node.type === 'CallExpression' &&
      this.#fields.values({ code, node }, 'resolve', frame).length > 0;
    return isDeferred ? this.#resolvers.withResolvers({ code, node }, frame) : settling;
  }

  /** What a call of a function waits for. */
  ran(
    { code, node: fn }: Place<FunctionNode>,
    given: readonly (Place | undefined)[],
    from: Frame | undefined,
    isResult: boolean,
  ): Settling {
    if (this.#open.has(fn)) return ITSELF;
    if (this.#open.size > DEPTH) return UNKNOWN;
    this.#open.add(fn);
    try {
      const frame: Frame = { fn, given, from };
      if (fn.body.type !== 'BlockStatement')
        return this.expression({ code, node: fn.body }, frame, isResult && !fn.async);
      return allOf(this.#body.waits({ code, node: fn.body }, frame, isResult));
    } finally {
      this.#open.delete(fn);
    }
  }
}

function keyIn(pattern: TSESTree.ObjectPattern, name: TSESTree.Node): string | undefined {
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
    const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    if (value === name) return property.key.name;
  }
  return undefined;
}

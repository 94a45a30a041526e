import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { WaitsForRow } from '../../catalogue/row.js';
import { CHAIN_METHODS } from '../chain-methods.js';
import type { FileFacts } from '../file-facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, functionAround, holds, isFunction, lastName, someInside } from '../tree.js';
import { functionIn, hopAt, type Code, type Place } from './code.js';
import { deferredIn } from './deferred.js';
import { parameterName, type Frame, type Reading } from './frame.js';
import { Listeners } from './listeners.js';
import { clocksAreMocked } from './mocked-clocks.js';
import { flagBefore } from './polls.js';
import { allOf, hopedOf, ITSELF, TIMED, UNKNOWN, type Settling, type WaitHop } from './settling.js';

/** Steps of resolvers looked at for one promise; what goes further is unknown. */
const MANY = 600;

/** Where the function goes that settles a promise: whoever gets it decides when. */
export class Resolvers {
  readonly #reading: Reading;
  readonly #facts: FileFacts;
  readonly #site: TSESTree.Node;
  readonly #listeners: Listeners;
  readonly #seen = new Set<TSESTree.Node>();
  #left = MANY;

  /** @param site where the promise is dropped */
  constructor(reading: Reading, facts: FileFacts, site: TSESTree.Node) {
    this.#reading = reading;
    this.#facts = facts;
    this.#site = site;
    this.#listeners = new Listeners(reading, facts, site);
  }

  /** What a row says settles by itself; where time does it, a test may hold the time still. */
  timed({ clock }: WaitsForRow): Settling {
    if (!clock) return ITSELF;
    return clocksAreMocked(this.#facts, this.#site) ? { waitsFor: 'elsewhere', chain: [] } : TIMED;
  }

  /** `new Promise((resolve) => …)` */
  executor(place: Place<TSESTree.NewExpression>, frame: Frame | undefined): Settling {
    const { code, node } = place;
    const [given] = node.arguments;
    const executor =
      given && (isFunction(given) ? given : functionIn(this.#reading.names.declared({ code, node: given })[0]?.node));
    if (!executor) return UNKNOWN;
    const [resolve, reject] = executor.params.map((parameter) => this.#parameter(code, executor, parameter));
    if (this.#seen.has(node)) return ITSELF;
    this.#seen.add(node);
    try {
      const settles = [resolve, reject].find((variable) => variable && variable.references.length > 0);
      if (!settles) return this.#reading.held(place);
      const home = functionAround(node);
      const settling = this.#variable({ code, node }, settles, executor, home, frame);
      if (settling.waitsFor !== 'elsewhere') return settling;
      return { waitsFor: 'elsewhere', chain: [{ ...hopAt(place), name: 'new Promise' }, ...settling.chain] };
    } finally {
      this.#seen.delete(node);
    }
  }

  /** `const { promise, resolve } = Promise.withResolvers()`, kept whole or taken apart. */
  withResolvers(place: Place<TSESTree.CallExpression>, frame: Frame | undefined): Settling {
    const { code, node } = place;
    const { parent } = node;
    const home = functionAround(node);
    const isLocal = parent.type === 'VariableDeclarator' && parent.init === node && home !== undefined;
    if (!isLocal || parent.id.type !== 'ObjectPattern') return this.#reading.held(place);
    const resolve = code.parsed.scopeManager.getDeclaredVariables(parent).find(({ defs }) => {
      const property = defs[0]?.name.parent;
      return property?.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'resolve';
    });
    return resolve ? this.#variable(place, resolve, home, home, frame) : this.#reading.held(place);
  }

  /** The promise of a deferred that stays in the function that makes it; nothing for another promise. */
  ofDeferred(place: Place<TSESTree.MemberExpression>, frame: Frame | undefined): Settling | undefined {
    const { code } = place;
    const found = deferredIn(this.#reading.names, place);
    return found && allOf(found.resolvers.map((node) => this.#flow({ code, node }, found.home, found.home, frame)));
  }

  #parameter(code: Code, fn: FunctionNode, parameter: TSESTree.Node): Variable | undefined {
    const name = parameterName(parameter);
    return code.parsed.scopeManager.getDeclaredVariables(fn).find(({ defs }) => defs.some((one) => one.name === name));
  }

  /**
   * @param runs the function whose call makes the promise: what is called in it, is called at once
   * @param home the function that the promise is made in: what stays in it, does not get out
   */
  #variable(
    place: Place,
    variable: Variable,
    runs: FunctionNode,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const reads = variable.references.filter((reference) => reference.isRead());
    return hopedOf(
      reads.map(({ identifier }) => this.#flow({ code: place.code, node: identifier }, runs, home, frame)),
    );
  }

  #flow(place: Place, runs: FunctionNode, home: FunctionNode | undefined, frame: Frame | undefined): Settling {
    const { node } = place;
    if (this.#seen.has(node)) return ITSELF;
    this.#left -= 1;
    if (this.#left < 0) return UNKNOWN;
    this.#seen.add(node);
    try {
      return this.#into(place, runs, home, frame);
    } finally {
      // Another deferred of the same class is made by the same code.
      this.#seen.delete(node);
    }
  }

  /** Where a resolver, or a function that calls it, goes from where it stands. */
  #into(place: Place, runs: FunctionNode, home: FunctionNode | undefined, frame: Frame | undefined): Settling {
    const { code, node } = place;
    const parent: TSESTree.Node = node.parent!;
    const on = (next: TSESTree.Node): Settling => this.#flow({ code, node: next }, runs, home, frame);
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee === node)
          return parent.type === 'CallExpression' ? this.#calledAt({ code, node: parent }, runs, home, frame) : UNKNOWN;
        return parent.type === 'CallExpression'
          ? this.#given(
              { code, node: parent },
              parent.arguments.indexOf(node as TSESTree.Expression),
              runs,
              home,
              frame,
            )
          : UNKNOWN;
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'ChainExpression':
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
        return on(parent);
      case 'Property':
        return parent.value === node ? on(parent.parent) : UNKNOWN;
      case 'MemberExpression':
        // `resolve.bind(undefined, value)`
        return parent.object === node && parent.parent.type === 'CallExpression' && lastName(parent) === 'bind'
          ? on(parent.parent)
          : UNKNOWN;
      case 'AssignmentExpression':
        return parent.right === node ? this.#assigned({ code, node: parent }, home, frame) : UNKNOWN;
      case 'VariableDeclarator':
        return this.#named(code, parent, runs, home, frame);
      case 'ReturnStatement':
        return this.#reading.held(place);
      case 'ArrowFunctionExpression':
        return parent.body === node && parent !== runs ? this.#reading.held(place) : ITSELF;
      default:
        return UNKNOWN;
    }
  }

  /** The resolver, or a function that calls it, is kept in a variable of its own. */
  #named(
    code: Code,
    declaration: TSESTree.Node,
    runs: FunctionNode,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const [variable] = code.parsed.scopeManager.getDeclaredVariables(declaration);
    return variable ? this.#variable({ code, node: declaration }, variable, runs, home, frame) : UNKNOWN;
  }

  #assigned(
    { code, node }: Place<TSESTree.AssignmentExpression>,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const target = bare(node.left);
    if (target.type === 'MemberExpression' && this.#listeners.isSent({ code, node: target }, home, frame))
      return ITSELF;
    if (this.#listeners.isTimed({ code, node: target }, home, frame)) return ITSELF;
    const object = target.type === 'MemberExpression' ? target.object : undefined;
    if (object && this.#reading.hosts.moves({ code, node: object }, frame, { code, node: target }))
      return this.#reading.old({ code, node });
    const variable = target.type === 'Identifier' ? this.#reading.names.variable(code, target) : undefined;
    const declared = variable?.defs[0]?.name as TSESTree.Node | undefined;
    if (!variable || !declared || !home || !holds(home, declared)) {
      const settledBy = (): WaitHop | undefined => this.#callOf({ code, node: target });
      return { waitsFor: 'elsewhere', chain: [{ ...hopAt({ code, node }), settledBy }] };
    }
    return this.#variable({ code, node }, variable, home, home, frame);
  }

  /** The first call, in the file that holds it, of what a variable or field was given. */
  #callOf({ code, node }: Place): WaitHop | undefined {
    const { names } = this.#reading;
    const [holder] = names.declared({ code, node });
    const name = lastName(node);
    const call = code.nodes
      .of('CallExpression')
      .find(
        ({ callee }) =>
          holder !== undefined &&
          lastName(callee) === name &&
          names.declared({ code, node: callee }).some((other) => other.node === holder.node),
      );
    return call && hopAt({ code, node: bare(call.callee) });
  }

  /** A call of the resolver: settled at once, or whenever the function around is called. */
  #calledAt(
    { code, node: call }: Place<TSESTree.CallExpression>,
    runs: FunctionNode,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const fn = functionAround(call);
    if (!fn || fn === runs || (home && fn === home)) return ITSELF;
    const test = flagBefore(code, call, fn);
    if (test && !this.#isMadeIn(home ?? fn, { code, node: test })) return this.#reading.held({ code, node: test });
    const called =
      fn.type === 'FunctionDeclaration'
        ? this.#named(code, fn, runs, home, frame)
        : this.#flow({ code, node: fn }, runs, home, frame);
    // What it waits for by then, the promise waits for as well.
    return fn.async ? allOf([called, this.#reading.ran({ code, node: fn }, [], frame, false)]) : called;
  }

  /** Does a condition ask about something that is declared in a function, as a parameter of a callback is? */
  #isMadeIn(home: FunctionNode, { code, node: test }: Place): boolean {
    return someInside(test, code.parsed.visitorKeys, 'Identifier', (name) => {
      const declared = this.#reading.names.variable(code, name)?.defs[0]?.name as TSESTree.Node | undefined;
      return declared !== undefined && holds(home, declared);
    });
  }

  /** It is given to a function: does that call it by itself, keep it, or wait for something? */
  #given(
    place: Place<TSESTree.CallExpression>,
    index: number,
    runs: FunctionNode,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const { names, subjects } = this.#reading;
    const { code, node: call } = place;
    const callee = bare(call.callee);
    const at: Place = { code, node: callee };
    if (callee.type === 'MemberExpression' && CHAIN_METHODS.has(lastName(callee)))
      return this.#reading.expression({ code, node: callee.object }, frame);
    const row = names.row('waits-for', at);
    if (row)
      return row.waitsFor === 'itself' || subjects.areOwn(row, place, frame, index)
        ? this.timed(row)
        : this.#reading.held(place);
    const callback = names.row('callback', at);
    if (callback?.timing === 'at-once') return this.#calledAt(place, runs, home, frame);
    if (callback?.timing === 'microtask') return ITSELF;
    if (callback) return this.#listeners.given(place, index, true, home, frame);
    const functions = this.#reading.functions(at, frame).flatMap(({ code: other, node: fn }) => {
      const parameter = fn.params[index];
      const variable = parameter && this.#parameter(other, fn, parameter);
      return variable ? [{ code: other, fn, variable }] : [];
    });
    if (functions.length > 0)
      return allOf(
        functions.map(({ code: other, fn, variable }) =>
          this.#variable({ code: other, node: fn }, variable, fn, fn, {
            fn,
            given: call.arguments.map((node) => ({ code, node })),
            from: frame,
          }),
        ),
      );
    return this.#listeners.given(place, index, false, home, frame);
  }
}

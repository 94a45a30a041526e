import type { Definition } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { WaitsForRow } from '../../catalogue/row.js';
import { bindingOrigins } from '../bindings.js';
import { bare, functionAround } from '../tree.js';
import { rootOf, type Below } from './below.js';
import { isBus, isBusProperty } from './buses.js';
import { functionIn, type Code, type Place } from './code.js';
import { returnsOf, writesTo } from './fields.js';
import { NOBODY, type Frame, type Ownership } from './frame.js';
import type { Names } from './names.js';

/**
 * The things at whose other end somebody has to act: an emitter, a stream, a child process. One that the callee made for
 * itself ends by itself; one that was handed in, or that the code under judgement goes on to use, may wait for that code.
 */
export class Subjects implements Ownership {
  readonly #names: Names;
  readonly #below: Below;

  constructor(names: Names, below: Below) {
    this.#names = names;
    this.#below = below;
  }

  areOwn(row: WaitsForRow, call: Place<TSESTree.CallExpression>, frame: Frame | undefined, callback?: number): boolean {
    return row.of !== undefined && this.of(row, call, callback).every((subject) => this.isOwn(subject, frame));
  }

  /** What a row's call is about. */
  of({ of = [] }: WaitsForRow, { code, node: call }: Place<TSESTree.CallExpression>, callback?: number): Place[] {
    const callee = bare(call.callee);
    return [
      ...(of.includes('receiver') && callee.type === 'MemberExpression' ? [callee.object] : []),
      ...call.arguments.filter((_, index) => index !== callback && (of.includes(index) || of.includes('arguments'))),
    ].map((node) => ({ code, node }));
  }

  isOwn(place: Place, frame: Frame | undefined, depth = 8): boolean {
    const { code } = place;
    const node = bare(place.node);
    if (depth === 0) return false;
    const inner = (child: TSESTree.Node): boolean => this.isOwn({ code, node: child }, frame, depth - 1);
    switch (node.type) {
      case 'MemberExpression':
        // `response.body`: the network fills it.
        if (this.#names.row('waits-for', { code, node })?.waitsFor === 'itself') return true;
        return bare(node.object).type === 'ThisExpression'
          ? this.#isOwnField({ code, node }, depth)
          : inner(node.object) && !this.#names.declared({ code, node }).some((one) => isBusProperty(one.node));
      case 'AwaitExpression':
        return inner(node.argument);
      case 'CallExpression': {
        const callee = bare(node.callee);
        const around = this.#names.row('waits-for', { code, node: callee })?.wraps;
        if (around !== undefined) return wrapped(node, around).every(inner);
        if (callee.type !== 'MemberExpression') return !isGiven(this.#names, { code, node: callee });
        return (
          isMaker(this.#names, { code, node: callee.object }) ||
          inner(callee.object) ||
          this.#givesOwn({ code, node: callee }, depth)
        );
      }
      case 'ArrayExpression':
        return node.elements.every((one) => !one || inner(one.type === 'SpreadElement' ? one.argument : one));
      case 'NewExpression':
      case 'ObjectExpression':
      case 'Literal':
      case 'TemplateLiteral':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return true;
      case 'Identifier':
        return this.#isOwnVariable({ code, node }, frame, depth);
      default:
        return false;
    }
  }

  /** A method that makes what it gives. */
  #givesOwn(callee: Place, depth: number): boolean {
    const given = this.#names.declared(callee).flatMap(({ code, node }) => {
      const fn = functionIn(node);
      return fn ? returnsOf({ code, node: fn }) : [];
    });
    return (
      given.length > 0 && given.every((one) => this.isOwn(one, { fn: NOBODY, given: [], from: undefined }, depth - 1))
    );
  }

  /** A field that the class fills by itself, with something that is not at the command of this program alone. */
  #isOwnField(place: Place<TSESTree.MemberExpression>, depth: number): boolean {
    const fields = this.#names.declared(place);
    return (
      fields.length > 0 &&
      fields.every(({ code, node }) => {
        if (node.type !== 'PropertyDefinition') return false;
        const written = writesTo({ code, node });
        const isOurs = (value: TSESTree.Node): boolean =>
          isBus(value) || !this.isOwn({ code, node: value }, { fn: NOBODY, given: [], from: undefined }, depth - 1);
        return written.length > 0 && !written.some(isOurs);
      })
    );
  }

  #isOwnVariable({ code, node }: Place<TSESTree.Identifier>, frame: Frame | undefined, depth: number): boolean {
    const variable = this.#names.variable(code, node);
    const definition = variable?.defs[0];
    if (!variable || !definition) return false;
    if (definition.type === 'Parameter') {
      for (let at = frame; at; at = at.from) {
        if (at.fn !== definition.node) continue;
        const index = at.fn.params.findIndex((parameter) => parameter === definition.name);
        const given = index < 0 ? undefined : at.given[index];
        return given !== undefined && this.isOwn(given, at.from, depth - 1);
      }
    }
    const isJudged = code === this.#names.judged && frame === undefined;
    if (isJudged && this.#below.uses(variable)) return false;
    if (definition.type === 'Parameter') {
      // `request(url, (response) => …)`: whatever the call is about gives it.
      const { parent } = definition.node as TSESTree.Node;
      return parent?.type === 'CallExpression' && this.isOwn({ code, node: parent }, frame, depth - 1);
    }
    if (definition.type !== 'Variable') return false;
    // At the top of a module it is everybody's.
    if (!isJudged && !functionAround(definition.node)) return false;
    const { init } = definition.node;
    const made = init ? [init] : variable.references.flatMap(({ writeExpr }) => writeExpr ?? []);
    return made.length > 0 && made.every((value) => this.isOwn({ code, node: value }, frame, depth - 1));
  }
}

/** A namespace, a class or a package, on which a call makes something new: `fs`, `got.stream`. */
function isMaker(names: Names, { code, node }: Place): boolean {
  const object = bare(node);
  // A member of a module of one's own may be there for everybody.
  const isMember = object.type === 'MemberExpression';
  const root = isMember ? rootOf(object) : object;
  const definition = root.type === 'Identifier' ? names.variable(code, root)?.defs[0] : undefined;
  if (root.type !== 'Identifier' || !definition) return false;
  if (definition.type === 'ClassName') return !isMember;
  const source = moduleOf(code, root, definition);
  return source !== undefined && !(isMember && source.startsWith('.'));
}

/** The module that a name is imported from: also by `await import('tar')` and `require('fs')`. */
function moduleOf({ parsed }: Code, name: TSESTree.Identifier, definition: Definition): string | undefined {
  if (definition.type === 'ImportBinding') return bindingOrigins(name, parsed.scopeManager)[0]?.module;
  const init = definition.type === 'Variable' && definition.node.init ? bare(definition.node.init) : undefined;
  if (init?.type !== 'CallExpression' && init?.type !== 'AwaitExpression') return undefined;
  const [origin] = bindingOrigins(init, parsed.scopeManager);
  return origin?.path === '' ? origin.module : undefined;
}

/** Is it a function that was handed in: as a parameter, or out of the fields of an object? */
function isGiven(names: Names, { code, node }: Place): boolean {
  const definition = node.type === 'Identifier' ? names.variable(code, node)?.defs[0] : undefined;
  if (definition?.type !== 'Variable') return definition?.type === 'Parameter';
  const init = definition.node.init ? bare(definition.node.init) : undefined;
  return (
    init?.type === 'ThisExpression' || (init?.type === 'MemberExpression' && rootOf(init).type === 'ThisExpression')
  );
}

function wrapped(call: TSESTree.CallExpression, key: string): TSESTree.Node[] {
  if (key === 'arguments')
    return call.arguments.map((given) => (given.type === 'SpreadElement' ? given.argument : given));
  const [first] = call.arguments;
  if (first?.type !== 'ObjectExpression') return first ? [first] : [];
  return first.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === key
      ? [property.value]
      : [],
  );
}

import type { Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { WaitsForRow } from '../../catalogue/row.js';
import { bare, functionAround, holds, lastName } from '../tree.js';
import { functionIn, type Place } from './code.js';
import { returnsOf, writesTo } from './fields.js';
import { NOBODY, type Frame, type Ownership } from './frame.js';
import type { Names } from './names.js';

/**
 * The things at whose other end somebody has to act: an emitter, a stream, a child process. One that the callee made for
 * itself ends by itself; one that was handed in, or that the code under judgement goes on to use, may wait for that code.
 */
export class Subjects implements Ownership {
  readonly #names: Names;
  readonly #site: TSESTree.Node;

  constructor(names: Names, site: TSESTree.Node) {
    this.#names = names;
    this.#site = site;
  }

  areOwn(
    row: WaitsForRow,
    { code, node: call }: Place<TSESTree.CallExpression>,
    frame: Frame | undefined,
    callback?: number,
  ): boolean {
    const { of } = row;
    if (of === undefined) return false;
    const callee = bare(call.callee);
    const subjects = [
      ...(of.includes('receiver') && callee.type === 'MemberExpression' ? [callee.object] : []),
      ...call.arguments.filter((_, index) => index !== callback && (of.includes(index) || of.includes('arguments'))),
    ];
    return subjects.every((node) => this.isOwn({ code, node }, frame));
  }

  isOwn(place: Place, frame: Frame | undefined, depth = 8): boolean {
    const { code } = place;
    const node = bare(place.node);
    if (depth === 0) return false;
    const inner = (child: TSESTree.Node): boolean => this.isOwn({ code, node: child }, frame, depth - 1);
    switch (node.type) {
      case 'MemberExpression':
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
    if (isJudged && this.#isUsedBelow(variable)) return false;
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

  /** Does the code under judgement go on to use the variable, or one that belongs together with it? */
  #isUsedBelow(variable: Variable): boolean {
    const around = functionAround(this.#site);
    const declared = variable.defs[0]!.node as TSESTree.Node;
    if (functionAround(declared) !== around) return true;
    const loop = loopAround(this.#site, declared);
    return this.#group(variable).some((one) =>
      one.references.some(({ identifier }) => {
        const node = identifier as TSESTree.Node;
        if (holds(this.#site, node)) return false;
        return node.range[0] >= this.#site.range[1] || (loop !== undefined && holds(loop, node));
      }),
    );
  }

  /** Variables that were taken from the same thing, or given to each other: `readable`, `writable`; `source.pipe(copy)`. */
  #group(variable: Variable): readonly Variable[] {
    const around: Variable[] = [];
    for (let scope: Scope | null = variable.scope; scope; scope = scope.upper) around.push(...scope.variables);
    const group = new Set([variable]);
    const touches = (one: Variable): boolean =>
      [...group].some(
        (other) =>
          other !== one &&
          (isTakenFrom(this.#names, one, other) ||
            isTakenFrom(this.#names, other, one) ||
            areGiven(this.#names, one, other) ||
            areGiven(this.#names, other, one)),
      );
    for (let grown = true; grown; ) {
      const found = around.filter((one) => !group.has(one) && one.defs[0]?.type === 'Variable' && touches(one));
      for (const one of found) group.add(one);
      grown = found.length > 0;
    }
    return [...group];
  }
}

/** Things whose other end is this program itself, whoever makes them. */
const BUSES = new Set([
  'EventEmitter',
  'EventTarget',
  'PassThrough',
  'TransformStream',
  'MessageChannel',
  'BroadcastChannel',
  'AbortController',
  'BehaviorSubject',
  'ReplaySubject',
  'Subject',
]);

function isBus(value: TSESTree.Node): boolean {
  const made = bare(value);
  return made.type === 'NewExpression' && BUSES.has(lastName(made.callee) ?? '');
}

const isBusProperty = (declared: TSESTree.Node): boolean => declared.type === 'Property' && isBus(declared.value);

/** A namespace, a class or a package, on which a call makes something new. */
function isMaker(names: Names, { code, node }: Place): boolean {
  const object = bare(node);
  if (object.type !== 'Identifier') return false;
  const definition = names.variable(code, object)?.defs[0];
  if (definition?.type !== 'Variable') return definition?.type === 'ImportBinding' || definition?.type === 'ClassName';
  // `const tar = await import('tar')`
  const init = definition.node.init ? bare(definition.node.init) : undefined;
  return init?.type === 'AwaitExpression' && init.argument.type === 'ImportExpression';
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

function rootOf(node: TSESTree.Node): TSESTree.Node {
  const inner = bare(node);
  if (inner.type === 'MemberExpression') return rootOf(inner.object);
  if (inner.type === 'AwaitExpression') return rootOf(inner.argument);
  if (inner.type === 'CallExpression' && bare(inner.callee).type === 'MemberExpression') return rootOf(inner.callee);
  return inner;
}

function initOf(variable: Variable): TSESTree.Node | undefined {
  const definition = variable.defs[0];
  return definition?.type === 'Variable' ? (definition.node.init ?? undefined) : undefined;
}

function isTakenFrom(names: Names, one: Variable, other: Variable): boolean {
  const init = initOf(one);
  if (!init) return false;
  if (one.defs[0]!.node === other.defs[0]!.node) return true;
  return names.variable(names.judged, rootOf(init)) === other;
}

/** `source.pipe(copy)`: both in one call. */
function areGiven(names: Names, one: Variable, other: Variable): boolean {
  return one.references.some(({ identifier }) => {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || !call.arguments.includes(identifier as TSESTree.Identifier)) return false;
    const callee = bare(call.callee);
    return callee.type === 'MemberExpression' && names.variable(names.judged, rootOf(callee)) === other;
  });
}

function loopAround(site: TSESTree.Node, declared: TSESTree.Node): TSESTree.Node | undefined {
  for (let at = site.parent; at; at = at.parent) {
    if (
      at.type === 'ForOfStatement' ||
      at.type === 'ForInStatement' ||
      at.type === 'ForStatement' ||
      at.type === 'WhileStatement' ||
      at.type === 'DoWhileStatement'
    )
      if (!holds(at, declared)) return at;
  }
  return undefined;
}

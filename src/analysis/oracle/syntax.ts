import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { bindingOrigins, referencesOf } from '../bindings.js';
import type { ParsedFile } from '../parsed-file.js';
import { bare, isFunction, lastName } from '../tree.js';
import { moduleFormatOf } from './module-format.js';
import type { CallbackSlot, Declaration, Specifier, TypeOracle, ValueFact } from './oracle.js';

const UNKNOWN: ValueFact = { kind: 'unknown' };
const PLAIN: ValueFact = { kind: 'plain' };
const PROMISE: ValueFact = { kind: 'promise' };
const CALLABLE: ValueFact = { kind: 'plain', callable: 'always' };

const PROMISE_STATICS = new Set(['all', 'allSettled', 'any', 'race', 'resolve', 'reject', 'withResolvers', 'try'].map((name) => `Promise.${name}`));
const PROMISE_MODULES = new Set(['fs/promises', 'timers/promises', 'dns/promises', 'readline/promises', 'stream/promises']);
/** Members of those modules that do not return a promise. */
const NOT_PROMISES = new Set(['setInterval', 'watch', 'constants', 'createInterface', 'getServers', 'setServers']);
const CHAINS = new Set(['then', 'catch', 'finally']);
/** Members of `Effect` that certainly make an Effect of what they are given. */
const EFFECT_MAKERS = new Set(['gen', 'succeed', 'fail', 'sync', 'promise', 'tryPromise', 'suspend', 'log', 'logInfo', 'logDebug', 'logWarning', 'logError', 'sleep']);

class SyntaxOracle implements TypeOracle {
  readonly backend = 'syntax';
  readonly topLevelAwait: boolean;
  readonly moduleFormat: TypeOracle['moduleFormat'];
  readonly #file: ParsedFile;
  readonly #catalogue: Catalogue;

  constructor(file: ParsedFile, catalogue: Catalogue) {
    this.#file = file;
    this.#catalogue = catalogue;
    this.moduleFormat = moduleFormatOf(file);
    this.topLevelAwait = this.moduleFormat === 'esm';
  }

  values(nodes: readonly TSESTree.Node[]): ValueFact[] {
    return nodes.map((node) => this.#value(bare(node), 8));
  }

  #value(node: TSESTree.Node, depth: number): ValueFact {
    if (depth === 0) return UNKNOWN;
    switch (node.type) {
      case 'Literal':
      case 'TemplateLiteral':
      case 'UnaryExpression':
      case 'UpdateExpression':
      case 'BinaryExpression':
      case 'ObjectExpression':
        return PLAIN;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return CALLABLE;
      case 'ImportExpression':
        return PROMISE;
      case 'NewExpression':
        return this.#isGlobal(node.callee, 'Promise') ? PROMISE : UNKNOWN;
      case 'ArrayExpression':
        return node.elements.some((element) => element && element.type !== 'SpreadElement' && this.#value(bare(element), depth - 1).kind === 'promise') ? { kind: 'promise-array' } : PLAIN;
      case 'LogicalExpression':
        return this.#either(node.left, node.right, depth);
      case 'ConditionalExpression':
        return this.#either(node.consequent, node.alternate, depth);
      case 'CallExpression':
        return this.#call(node, depth);
      case 'Identifier':
        return this.#identifier(node, depth);
      case 'MemberExpression':
        // A handler that is a member cannot be looked up, and is taken for one.
        return { kind: 'unknown', callable: 'always' };
      default:
        return UNKNOWN;
    }
  }

  #either(one: TSESTree.Node, other: TSESTree.Node, depth: number): ValueFact {
    const facts = [this.#value(bare(one), depth - 1), this.#value(bare(other), depth - 1)];
    return facts.find(({ kind }) => kind === 'promise') ?? (facts.every(({ kind }) => kind === 'plain') ? PLAIN : UNKNOWN);
  }

  #identifier(identifier: TSESTree.Identifier, depth: number): ValueFact {
    if (identifier.name === 'undefined') return PLAIN;
    const variable = this.#variable(identifier);
    const [definition] = variable?.defs ?? [];
    if (definition?.type === 'FunctionName') return CALLABLE;
    const init = definition?.type === 'Variable' && definition.parent.kind === 'const' && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
    return init ? this.#value(bare(init), depth - 1) : { kind: 'unknown', callable: 'always' };
  }

  #call(call: TSESTree.CallExpression, depth: number): ValueFact {
    const callee = bare(call.callee);
    if (isFunction(callee)) return resultOf(callee);
    const name = lastName(callee);
    if (callee.type === 'MemberExpression') {
      if (name !== undefined && CHAINS.has(name) && this.#value(bare(callee.object), depth - 1).kind === 'promise') return PROMISE;
      const [mapped] = call.arguments;
      if (name === 'map' && isFunction(mapped) && mapped.async && bare(callee.object).type === 'ArrayExpression') return { kind: 'promise-array' };
    }
    const local = callee.type === 'Identifier' ? this.#localFunction(callee) : undefined;
    if (local) return resultOf(local);
    for (const origin of bindingOrigins(callee, this.#file.scopeManager)) {
      const fact = this.#fromOrigin(origin);
      if (fact) return fact;
    }
    return UNKNOWN;
  }

  #fromOrigin(origin: Origin): ValueFact | undefined {
    const path = origin.path.replace(/^default\./, '');
    if (origin.package === '' && (PROMISE_STATICS.has(path) || path === 'fetch')) return PROMISE;
    const module = origin.module.replace(/^node:/, '');
    if (origin.package === 'node') {
      const isPromises = PROMISE_MODULES.has(module) || (module === 'fs' && path.startsWith('promises.'));
      return isPromises && !NOT_PROMISES.has(path.split('.').at(-1)!) ? PROMISE : undefined;
    }
    const isEffect = (module === 'effect' && path.startsWith('Effect.')) || module === 'effect/Effect';
    if (isEffect && EFFECT_MAKERS.has(path.split('.').at(-1)!)) return { kind: 'operation', runtime: 'effect' };
    const row = this.#catalogue.match('top-level-runner', origin);
    return row?.callStyle === 'call' && (row.returns === 'promise' || row.returns === 'exit-promise') ? PROMISE : undefined;
  }

  #localFunction(identifier: TSESTree.Identifier): TSESTree.Node | undefined {
    const [definition, ...others] = this.#variable(identifier)?.defs ?? [];
    if (others.length > 0) return undefined;
    if (definition?.type === 'FunctionName') return definition.node;
    if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
    return isFunction(definition.node.init) && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
  }

  #variable(identifier: TSESTree.Identifier): Variable | undefined {
    return referencesOf(this.#file.scopeManager).get(identifier) ?? undefined;
  }

  #isGlobal(node: TSESTree.Node, name: string): boolean {
    return bindingOrigins(node, this.#file.scopeManager).some((origin) => origin.package === '' && origin.path === name);
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    return nodes.map((node) => {
      const [origin] = bindingOrigins(node, this.#file.scopeManager);
      if (origin) return origin;
      const member = bare(node);
      if (member.type !== 'MemberExpression') return undefined;
      // `.then` of what is a promise, `.map` of an array literal: the method's type is plain to see.
      const name = lastName(member);
      const object = bare(member.object);
      if (name !== undefined && CHAINS.has(name) && this.#value(object, 8).kind === 'promise') return { package: '', module: '', path: `Promise#${name}` };
      return object.type === 'ArrayExpression' ? { package: '', module: '', path: `Array#${name ?? ''}` } : undefined;
    });
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return nodes.map((node) => {
      const annotation = node.type === 'Identifier' ? node.typeAnnotation?.typeAnnotation : undefined;
      if (annotation?.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return [];
      return [{ package: '', module: '', path: annotation.typeName.name }, ...bindingOrigins(annotation.typeName, this.#file.scopeManager)];
    });
  }

  declarations(nodes: readonly TSESTree.Node[]): (Declaration | undefined)[] {
    return nodes.map((node) => {
      const callee = bare(node);
      const local = callee.type === 'Identifier' ? this.#localFunction(callee) : undefined;
      return isFunction(local) ? { file: this.#file.filename, range: local.range, ...(local.body ? { body: local.body.range } : {}) } : undefined;
    });
  }

  callbackSlots(functions: readonly unknown[]): CallbackSlot[] {
    return functions.map(() => ({ expects: 'unknown' }));
  }

  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[] {
    return callees.map((callee) => {
      const origins = bindingOrigins(callee, this.#file.scopeManager);
      return specifiers.some((specifier) => {
        const names = typeof specifier === 'string' ? [specifier] : typeof specifier.name === 'string' ? [specifier.name] : specifier.name;
        const fromPackage = typeof specifier === 'object' && specifier.from === 'package' ? specifier.package : undefined;
        return names.includes(lastName(callee) ?? '') && (fromPackage === undefined || origins.some((origin) => origin.package === fromPackage));
      });
    });
  }
}

function resultOf(fn: TSESTree.Node): ValueFact {
  if (!isFunction(fn) && fn.type !== 'TSDeclareFunction') return UNKNOWN;
  if (fn.async) return fn.generator ? { kind: 'async-generator' } : PROMISE;
  const annotation = fn.returnType?.typeAnnotation;
  const named = annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier' ? annotation.typeName.name : undefined;
  return named === 'Promise' ? PROMISE : UNKNOWN;
}

/** Answers from the text of one file alone, and `unknown` wherever that does not prove anything. */
export function syntaxOracle(file: ParsedFile, catalogue: Catalogue): TypeOracle {
  return new SyntaxOracle(file, catalogue);
}

import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { bindingOrigins, typeBindingOrigins } from '../bindings.js';
import { CHAIN_METHODS } from '../chain-methods.js';
import type { ParsedFile } from '../parsed-file.js';
import { bare, lastName } from '../tree.js';
import { moduleFormatOf } from './module-format.js';
import { DeclaredTypes } from './syntax/declared-types.js';
import { isPromise } from './syntax/heritage.js';
import { madeOrigin } from './syntax/made.js';
import { factOf, partsOf, type Known } from './syntax/known.js';
import type { CallbackSlot, DeclaredFunction, Specifier, TypeOracle, ValueFact } from './oracle.js';

const PLAIN_VALUE: ValueFact = { kind: 'plain' };
const PROMISE: Known = { is: 'promise', of: undefined };

const PROMISE_STATICS = new Set(
  ['all', 'allSettled', 'any', 'race', 'resolve', 'try'].map((name) => `Promise.${name}`),
);
const PROMISE_MODULES = new Set([
  'fs/promises',
  'timers/promises',
  'dns/promises',
  'readline/promises',
  'stream/promises',
]);
/** Members of those modules that do not return a promise. */
const NOT_PROMISES = new Set(['setInterval', 'watch', 'constants', 'createInterface', 'getServers', 'setServers']);
/** Members of `Effect` that certainly make an Effect of what they are given. */
const EFFECT_MAKERS = new Set([
  'gen',
  'succeed',
  'fail',
  'sync',
  'promise',
  'tryPromise',
  'suspend',
  'log',
  'logInfo',
  'logDebug',
  'logWarning',
  'logError',
  'sleep',
]);

class SyntaxOracle implements TypeOracle {
  readonly backend = 'syntax';
  /** What a text says of a type holds `undefined` where it is written. */
  readonly strictNulls = true;
  readonly topLevelAwait: boolean;
  readonly moduleFormat: TypeOracle['moduleFormat'];
  readonly #file: ParsedFile;
  readonly #catalogue: Catalogue;
  readonly #types: DeclaredTypes;

  constructor(file: ParsedFile, catalogue: Catalogue) {
    this.#file = file;
    this.#catalogue = catalogue;
    this.#types = new DeclaredTypes(file, catalogue, (callee) => this.#byOrigin(callee));
    this.moduleFormat = moduleFormatOf(file);
    this.topLevelAwait = this.moduleFormat === 'esm';
  }

  values(nodes: readonly TSESTree.Node[], allow: readonly Specifier[] = []): ValueFact[] {
    return nodes.map((node) => {
      const known = this.#types.expression(node, this.#types.judged);
      return allow.some((specifier) => isNamed(known, namesOf(specifier)))
        ? PLAIN_VALUE
        : factOf(known, (instance) => isPromise(this.#types, instance));
    });
  }

  #byOrigin(callee: TSESTree.Node): Known | undefined {
    for (const origin of bindingOrigins(callee, this.#file.scopeManager)) {
      const known = this.#fromOrigin(origin);
      if (known) return known;
    }
    return undefined;
  }

  #fromOrigin(origin: Origin): Known | undefined {
    const path = origin.path.replace(/^default\./, '');
    if (origin.package === '') {
      if (path === 'Promise.reject') return { is: 'promise', of: { is: 'never' } };
      return PROMISE_STATICS.has(path) || path === 'fetch' ? PROMISE : undefined;
    }
    const module = origin.module.replace(/^node:/, '');
    if (origin.package === 'node') {
      const isPromises = PROMISE_MODULES.has(module) || (module === 'fs' && path.startsWith('promises.'));
      return isPromises && !NOT_PROMISES.has(path.split('.').at(-1)!) ? PROMISE : undefined;
    }
    const isEffect = (module === 'effect' && path.startsWith('Effect.')) || module === 'effect/Effect';
    const maker = path.split('.').at(-1)!;
    if (isEffect && EFFECT_MAKERS.has(maker))
      return {
        is: 'operation',
        runtime: 'effect',
        ...(maker === 'gen' || maker === 'suspend' ? {} : { needsNothing: true }),
      };
    const row = this.#catalogue.match('top-level-runner', origin);
    return row?.callStyle === 'call' && (row.returns === 'promise' || row.returns === 'exit-promise')
      ? PROMISE
      : undefined;
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    return nodes.map((node) => {
      const [origin] = bindingOrigins(node, this.#file.scopeManager);
      if (origin) return origin;
      const member = bare(node);
      if (member.type !== 'MemberExpression') return undefined;
      // `.then` of what is a promise, `.map` of an array: the method's type is plain to see.
      const name = lastName(member);
      const object = this.#types.expression(member.object, this.#types.judged);
      if (name !== undefined && CHAIN_METHODS.has(name) && object?.is === 'promise')
        return { package: '', module: '', path: `Promise#${name}` };
      if (object?.is === 'array') return { package: '', module: '', path: `Array#${name ?? ''}` };
      return madeOrigin(this.#file, this.#catalogue, member);
    });
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return nodes.map((node) => {
      const annotation = node.type === 'Identifier' ? node.typeAnnotation?.typeAnnotation : undefined;
      if (annotation?.type !== 'TSTypeReference') return [];
      const { typeName } = annotation;
      return [
        ...(typeName.type === 'Identifier' ? [{ package: '', module: '', path: typeName.name }] : []),
        ...typeBindingOrigins(typeName, this.#file.scopeManager),
      ];
    });
  }

  callbackSlots(functions: readonly unknown[]): CallbackSlot[] {
    return functions.map(() => ({ expects: 'unknown' }));
  }

  results(functions: readonly unknown[]): ValueFact[] {
    return functions.map(() => ({ kind: 'unknown' }));
  }

  declared(callee: TSESTree.Node): DeclaredFunction[] {
    return partsOf(this.#types.expression(callee, this.#types.judged)).flatMap((part) =>
      part?.is === 'function'
        ? part.signatures.map(({ type, range }) => ({ file: part.unit.filename, text: part.unit.text, type, range }))
        : [],
    );
  }

  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[] {
    return callees.map((callee) => {
      const origins = bindingOrigins(callee, this.#file.scopeManager);
      return specifiers.some((specifier) => {
        const fromPackage =
          typeof specifier === 'object' && specifier.from === 'package' ? specifier.package : undefined;
        return (
          namesOf(specifier).includes(lastName(callee) ?? '') &&
          (fromPackage === undefined || origins.some((origin) => origin.package === fromPackage))
        );
      });
    });
  }
}

function namesOf(specifier: Specifier): readonly string[] {
  if (typeof specifier === 'string') return [specifier];
  return typeof specifier.name === 'string' ? [specifier.name] : specifier.name;
}

function isNamed(known: Known | undefined, names: readonly string[]): boolean {
  if (known?.is === 'promise') return names.includes('Promise');
  return known?.is === 'instance' && known.of.type !== 'TSTypeLiteral' && names.includes(known.of.id?.name ?? '');
}

/**
 * Answers from the text of one file, and from the declarations of the project files that it imports; `unknown` wherever
 * they do not prove anything.
 */
export function syntaxOracle(file: ParsedFile, catalogue: Catalogue): TypeOracle {
  return new SyntaxOracle(file, catalogue);
}

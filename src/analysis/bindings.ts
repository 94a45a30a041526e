import type { ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Origin } from '../catalogue/origin.js';
import { packageOfModule } from '../catalogue/package-of-module.js';
import { KeptOn } from './kept-on.js';
import { bare } from './tree.js';

type References = ReadonlyMap<TSESTree.Node, Variable | null>;
/** By the list of scopes, since oxlint gives every file the same manager. */
const referencesByScopes = new KeptOn<ScopeManager['scopes'], References>();

/** The variable that each reference of a file resolves to: `null` for a name that the file does not declare. */
export function referencesOf({ scopes }: ScopeManager): References {
  let references = referencesByScopes.get(scopes);
  if (!references) {
    const found = new Map<TSESTree.Node, Variable | null>();
    for (const scope of scopes) {
      for (const { identifier, resolved } of scope.references) found.set(identifier, resolved);
    }
    referencesByScopes.set(scopes, (references = found));
  }
  return references;
}

const fromModule = (module: string, path: string): Origin => ({
  package: packageOfModule(module) || module,
  module,
  path,
});

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
/** The object that holds the globals, by the names that it has: `window.setTimeout` is `setTimeout`. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

function member(origin: Origin, name: string): Origin {
  const isGlobal = origin.module === '' && GLOBAL_OBJECTS.has(origin.path);
  return { ...origin, path: isGlobal ? name : join(origin.path, name) };
}

/** An alias of an alias ends; a `const a = b, b = a` must, too. */
const DEPTH = 8;

/** Follows import bindings, `require` and aliases of one file; asks no types. */
class BindingResolver {
  readonly #references: References;
  readonly #types: boolean;

  constructor(scopeManager: ScopeManager, types = false) {
    this.#references = referencesOf(scopeManager);
    this.#types = types;
  }

  of(node: TSESTree.Node, depth = DEPTH): Origin[] {
    if (depth === 0) return [];
    const expression = bare(node);
    switch (expression.type) {
      case 'Identifier':
        return this.#identifier(expression, depth);
      case 'MemberExpression': {
        const name = propertyName(expression);
        return name === undefined ? [] : this.of(expression.object, depth).map((origin) => member(origin, name));
      }
      case 'TSQualifiedName':
        return this.of(expression.left, depth).map((origin) => member(origin, expression.right.name));
      case 'CallExpression': {
        const module = this.#required(expression);
        return module === undefined ? [] : [fromModule(module, '')];
      }
      case 'AwaitExpression':
        return this.of(expression.argument, depth);
      case 'ImportExpression':
        return expression.source.type === 'Literal' && typeof expression.source.value === 'string'
          ? [fromModule(expression.source.value, '')]
          : [];
      default:
        return [];
    }
  }

  #identifier(identifier: TSESTree.Identifier, depth: number): Origin[] {
    const known = this.#references.has(identifier);
    const variable = this.#references.get(identifier) ?? this.#declared(identifier);
    if (!variable) return known ? [{ package: '', module: '', path: identifier.name }] : [];
    const [definition] = variable.defs;
    if (!definition) return [{ package: '', module: '', path: identifier.name }];
    if (variable.defs.length > 1) return [];
    if (definition.type === 'ImportBinding') return imported(definition.node, definition.parent, this.#types);
    if (definition.type !== 'Variable') return [];
    const declarator = definition.node;
    // A variable that is written again may hold anything.
    if (!declarator.init || variable.references.some((reference) => reference.isWrite() && !reference.init)) return [];
    const path = pathInPattern(declarator.id, definition.name);
    if (path === undefined) return [];
    return this.of(declarator.init, depth - 1).map((origin) => path.reduce(member, origin));
  }

  /** An import's own name is a definition, not a reference. */
  #declared(identifier: TSESTree.Identifier): Variable | undefined {
    const { parent } = identifier;
    if (!parent.type.startsWith('Import')) return undefined;
    for (const variable of this.#references.values()) {
      if (variable?.identifiers.includes(identifier)) return variable;
    }
    return undefined;
  }

  #required({ callee, arguments: [specifier] }: TSESTree.CallExpression): string | undefined {
    if (
      callee.type !== 'Identifier' ||
      callee.name !== 'require' ||
      (this.#references.get(callee)?.defs.length ?? 0) > 0
    )
      return undefined;
    return specifier?.type === 'Literal' && typeof specifier.value === 'string' ? specifier.value : undefined;
  }
}

function propertyName({ computed, property }: TSESTree.MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** The keys that lead to a name inside a destructuring pattern; `undefined` where a default or rest is in the way. */
function pathInPattern(pattern: TSESTree.Node, name: TSESTree.Node): string[] | undefined {
  if (pattern === name) return [];
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const inner = pathInPattern(property.value, name);
    const key =
      property.key.type === 'Identifier'
        ? property.key.name
        : property.key.type === 'Literal'
          ? String(property.key.value)
          : undefined;
    if (inner && key !== undefined) return [key, ...inner];
  }
  return undefined;
}

function imported(specifier: TSESTree.Node, declaration: TSESTree.Node, types: boolean): Origin[] {
  if (specifier.type === 'TSImportEqualsDeclaration') {
    const reference = specifier.moduleReference;
    if (reference.type !== 'TSExternalModuleReference' || specifier.importKind === 'type') return [];
    return reference.expression.type === 'Literal' ? [fromModule(String(reference.expression.value), 'default')] : [];
  }
  if (declaration.type !== 'ImportDeclaration' || (declaration.importKind === 'type' && !types)) return [];
  const module = declaration.source.value;
  switch (specifier.type) {
    case 'ImportDefaultSpecifier':
      return [fromModule(module, 'default')];
    case 'ImportNamespaceSpecifier':
      return [fromModule(module, '')];
    case 'ImportSpecifier': {
      if (specifier.importKind === 'type' && !types) return [];
      return [
        fromModule(
          module,
          specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value,
        ),
      ];
    }
    default:
      return [];
  }
}

/**
 * Where an identifier or member expression leads by the bindings of its file: imports of every form, `require`,
 * destructuring, and aliases that are written once. `path` is `Effect.runSync` of `effect`, `runSync` of
 * `effect/Effect`, `default.loopWhile`; a name that the file does not declare is a global of package `''`.
 */
export function bindingOrigins(node: TSESTree.Node, scopeManager: ScopeManager): Origin[] {
  return new BindingResolver(scopeManager).of(node);
}

/** The same for the name of a type, which a type-only import may bring. */
export function typeBindingOrigins(node: TSESTree.Node, scopeManager: ScopeManager): Origin[] {
  return new BindingResolver(scopeManager, true).of(node);
}

import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import type { InsulatorRow } from '../../catalogue/row.js';
import { bare, implementedBy } from '../tree.js';
import { isDeclarationFile } from './declared-origin.js';
import type { CallbackSlot, Specifier, ValueFact } from './oracle.js';
import type { Question } from './question.js';
import type { SymbolOrigins } from './symbol-origins.js';
import { Values, type Specifiers } from './values.js';
import { isKind, isOpaque, unaliased, type SymbolOfType, type TreeNode, type Type, type TypeView } from './view.js';

/** What the questions ask of the backend about one file, besides types. */
export interface FileView {
  readonly types: TypeView;
  readonly specifiers: Specifiers;
  /** The compiler's node for a node of the tree; chain markers share that of the expression inside. */
  nodeOf(node: TSESTree.Node): TreeNode | undefined;
}

/** What the compiler calls a type that nobody gave a name: no row can name it, and its place would cost the tree of its file. */
const NAMELESS = new Set(['__type', '__object', '__function', '__class']);

/** The oracle's questions about the nodes of one file, in one state of its program. */
export class FileQuestions {
  readonly #file: FileView;
  readonly #types: TypeView;
  readonly #origins: SymbolOrigins;
  readonly #values: Values;
  readonly #catalogue: Catalogue;

  constructor(file: FileView, origins: SymbolOrigins, catalogue: Catalogue) {
    this.#file = file;
    this.#types = file.types;
    this.#origins = origins;
    this.#values = new Values(file.types, origins, file.specifiers, catalogue);
    this.#catalogue = catalogue;
  }

  *#typeAt(node: TSESTree.Node): Question<Type | undefined> {
    const found = this.#file.nodeOf(node);
    return found && (yield* this.#types.typeAt(found));
  }

  *value(node: TSESTree.Node, allow: readonly Specifier[]): Question<ValueFact> {
    const type = yield* this.#typeAt(node);
    return type ? yield* this.#values.factOf(type, allow) : { kind: 'unknown' };
  }

  *origin(node: TSESTree.Node): Question<Origin | undefined> {
    const symbol = yield* this.#symbolAt(node);
    return symbol && (yield* this.#origins.ofSymbol(symbol));
  }

  *typeOrigins(node: TSESTree.Node): Question<readonly Origin[]> {
    const type = yield* this.#typeAt(node);
    return type ? yield* this.#originsOfType(type) : [];
  }

  *callbackSlot(fn: TSESTree.Expression): Question<CallbackSlot> {
    const { parent } = fn;
    if (parent.type === 'MethodDefinition') return { expects: yield* this.#expectedOfMember(parent) };
    if (parent.type === 'Property' && parent.method) return { expects: yield* this.#expectedOfMethod(parent) };
    const found = this.#file.nodeOf(fn);
    const expected = found && (yield* this.#types.contextualType(found));
    if (!expected)
      return { expects: parent.type === 'PropertyDefinition' ? yield* this.#expectedOfMember(parent) : 'unknown' };
    const [type] = yield* this.#originsOfType(expected);
    const expects = yield* this.#expects(expected);
    const isAwaited = expects === 'void' && (yield* this.#awaitsElsewhere(fn));
    return { expects: isAwaited ? 'promise' : expects, ...(type ? { type } : {}) };
  }

  /** Does another overload of the call wait for what the function gives? A compiler takes the first that fits. */
  *#awaitsElsewhere(fn: TSESTree.Expression): Question<boolean> {
    const { parent: call } = fn;
    if (call.type !== 'CallExpression') return false;
    const index = call.arguments.indexOf(fn);
    const type = index < 0 ? undefined : yield* this.#typeAt(call.callee);
    const signatures = type ? yield* this.#types.callSignatures(type) : [];
    if (signatures.length < 2) return false;
    for (const signature of signatures) {
      const parameter = (yield* this.#types.parameters(signature))[index];
      if (parameter && (yield* this.#expects(yield* this.#types.typeOf(parameter))) === 'promise') return true;
    }
    return false;
  }

  /** What the callers of a class's member make of its result that know it by a type which the class follows. */
  *#expectedOfMember(
    member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  ): Question<CallbackSlot['expects']> {
    const { key, computed, parent } = member;
    if (computed || key.type !== 'Identifier' || member.static) return 'unknown';
    let expects: CallbackSlot['expects'] = 'unknown';
    for (const type of yield* this.#expectedAt(parent.parent)) {
      const declared = yield* this.#types.property(yield* this.#types.apparent(type), key.name);
      const one = declared ? yield* this.#expects(yield* this.#types.typeOf(declared)) : 'unknown';
      if (one === 'void') return one;
      if (one !== 'unknown') expects = one;
    }
    return expects;
  }

  /** The same of a method in an object, by the type that is expected there. */
  *#expectedOfMethod({ key, computed, parent }: TSESTree.Property): Question<CallbackSlot['expects']> {
    const found = computed || key.type !== 'Identifier' ? undefined : this.#file.nodeOf(parent);
    const expected = found && (yield* this.#types.contextualType(found));
    if (!expected || key.type !== 'Identifier') return 'unknown';
    for (const part of yield* this.#values.partsOf(yield* this.#types.apparent(expected))) {
      const declared = yield* this.#types.property(part, key.name);
      if (declared) return yield* this.#expects(yield* this.#types.typeOf(declared));
    }
    return 'unknown';
  }

  *result(fn: TSESTree.Expression): Question<ValueFact> {
    const type = yield* this.#typeAt(fn);
    let result: ValueFact = { kind: 'unknown' };
    for (const signature of type ? yield* this.#types.callSignatures(yield* this.#types.apparent(type)) : []) {
      const one = yield* this.#values.factOf(yield* this.#types.returnType(signature), []);
      if (result.kind !== 'unknown' && result.kind !== one.kind) return { kind: 'unknown' };
      result = one;
    }
    return result;
  }

  /** The host that the code around a node is written for, by the types that its functions, objects and classes are expected to have. */
  *insulator(node: TSESTree.Node): Question<InsulatorRow | undefined> {
    let member: string | undefined;
    for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
      if (
        (at.type === 'Property' || at.type === 'MethodDefinition' || at.type === 'PropertyDefinition') &&
        at.key.type === 'Identifier' &&
        !at.computed
      )
        member = at.key.name;
      for (const type of yield* this.#expectedAt(at)) {
        for (const origin of yield* this.#originsOfType(type)) {
          const row =
            this.#catalogue.match('insulator', origin) ??
            (member === undefined
              ? undefined
              : this.#catalogue.match('insulator', { ...origin, path: `${origin.path}#${member}` }));
          if (row) return row;
        }
      }
    }
    return undefined;
  }

  *#expectedAt(node: TSESTree.Node): Question<readonly Type[]> {
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      const types: Type[] = [];
      for (const heritage of [node.superClass, ...implementedBy(node).map(({ expression }) => expression)]) {
        const found = heritage && this.#file.nodeOf(heritage);
        const type = found && (yield* this.#types.typeAt(found.parent));
        if (type) types.push(type);
      }
      return types;
    }
    if (
      node.type !== 'ObjectExpression' &&
      node.type !== 'ArrowFunctionExpression' &&
      node.type !== 'FunctionExpression'
    )
      return [];
    const found = this.#file.nodeOf(node);
    const expected = found && (yield* this.#types.contextualType(found));
    return expected ? [expected] : [];
  }

  /** Does it match one of them, as a value or by its type? */
  *matches(callee: TSESTree.Node, specifiers: readonly Specifier[]): Question<boolean> {
    const type = yield* this.#typeAt(callee);
    if (!type) return false;
    const { matchesType, matchesValue } = this.#file.specifiers;
    return (yield* matchesValue(callee, type, specifiers)) || (yield* matchesType(type, specifiers));
  }

  *#symbolAt(node: TSESTree.Node): Question<SymbolOfType | undefined> {
    const found = this.#file.nodeOf(bare(node));
    if (!found) return undefined;
    const name = isKind(this.#types, found, ACCESS) ? (found.name ?? found) : found;
    const symbol = yield* this.#types.symbolAt(name);
    return symbol && (yield* this.#followed(yield* unaliased(this.#types, symbol), 8));
  }

  /** `const run = Effect.runSync` and `const { runSync } = Effect` lead on to what they name. */
  *#followed(symbol: SymbolOfType, depth: number): Question<SymbolOfType> {
    const { valueDeclaration } = symbol;
    if (depth === 0 || !valueDeclaration || !isKind(this.#types, valueDeclaration, LEADING_ON)) return symbol;
    // Nothing has a value there, and fetching the tree of one costs a compiler in another process much.
    if (isDeclarationFile(this.#types.fileOf(valueDeclaration))) return symbol;
    const declaration = yield* this.#types.treeOf(valueDeclaration);
    const next = declaration && (yield* this.#next(declaration));
    return next ? yield* this.#followed(yield* unaliased(this.#types, next), depth - 1) : symbol;
  }

  *#next(declaration: TreeNode): Question<SymbolOfType | undefined> {
    const { initializer } = declaration;
    if (isKind(this.#types, declaration, VARIABLE)) {
      // `using` has the flag of `const` and one more.
      if (!initializer || (declaration.parent.flags & this.#types.NodeFlags.Const) === 0) return undefined;
      if (isKind(this.#types, initializer, IDENTIFIER)) return yield* this.#types.symbolAt(initializer);
      if (isKind(this.#types, initializer, ACCESS)) return yield* this.#types.symbolAt(initializer.name ?? initializer);
      return undefined;
    }
    if (initializer || declaration.dotDotDotToken) return undefined;
    const key = declaration.propertyName ?? declaration.name;
    if (!key || !isKind(this.#types, key, IDENTIFIER)) return undefined;
    const source = yield* this.#types.typeAt(declaration.parent);
    return source && (yield* this.#types.property(source, key.text ?? ''));
  }

  *#originsOfType(type: Type): Question<readonly Origin[]> {
    const known = this.#types.kept('symbols of types', () => new Map<Type, readonly SymbolOfType[]>());
    if (!known.has(type)) known.set(type, yield* this.#symbolsOfType(type));
    const found: Origin[] = [];
    for (const symbol of known.get(type) ?? []) {
      const origin = yield* this.#origins.ofSymbol(symbol);
      if (origin) found.push(origin);
    }
    return found;
  }

  *#symbolsOfType(type: Type): Question<readonly SymbolOfType[]> {
    const found: SymbolOfType[] = [];
    const seen = new Set<Type>();
    const pending: Type[] = [type];
    for (let part = pending.shift(); part; part = pending.shift()) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const symbol of [yield* this.#types.aliasOf(part), yield* this.#types.symbolOf(part)])
        if (symbol && !NAMELESS.has(symbol.name)) found.push(symbol);
      const isSeveral = this.#types.isUnion(part) || this.#types.isIntersection(part);
      pending.unshift(...(yield* isSeveral ? this.#types.partsOf(part) : this.#types.baseTypes(part)));
    }
    return found;
  }

  /** What the callers of a function of this type make of its result, over its call signatures. */
  *#expects(expected: Type): Question<CallbackSlot['expects']> {
    const parts: Type[] = [];
    for (const part of yield* this.#values.partsOf(expected)) {
      for (const signature of yield* this.#types.callSignatures(part))
        parts.push(...(yield* this.#values.partsOf(yield* this.#types.returnType(signature))));
    }
    if (parts.length === 0) return 'unknown';
    for (const part of parts) if ((yield* this.#values.promiseKind(part)) !== undefined) return 'promise';
    if (parts.every((part) => this.#types.isVoid(part))) return 'void';
    return parts.some((part) => isOpaque(part) || this.#types.isTypeParameter(part)) ? 'unknown' : 'value';
  }
}

const IDENTIFIER = ['Identifier'];
const ACCESS = ['PropertyAccessExpression'];
const VARIABLE = ['VariableDeclaration'];
const LEADING_ON = ['VariableDeclaration', 'BindingElement'];

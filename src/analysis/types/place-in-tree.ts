import { publicName } from './declared-origin.js';
import type { Question } from './question.js';
import {
  isKind,
  somePlatform,
  unaliased,
  type Declaration,
  type Place,
  type SymbolOfType,
  type TreeNode,
  type TypeView,
} from './view.js';

const FUNCTION_LIKE = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunction',
  'MethodDeclaration',
  'Constructor',
  'GetAccessor',
  'SetAccessor',
  'MethodSignature',
  'CallSignature',
  'ConstructSignature',
  'IndexSignature',
  'FunctionType',
  'ConstructorType',
  'JSDocSignature',
  'JSDocFunctionType',
];
const CLASS_LIKE = ['ClassDeclaration', 'ClassExpression'];
const NAMED = ['VariableDeclaration', 'PropertySignature', 'PropertyDeclaration', 'PropertyAssignment'];
const MEMBER = [
  'PropertySignature',
  'PropertyDeclaration',
  'MethodSignature',
  'MethodDeclaration',
  'GetAccessor',
  'SetAccessor',
  'Constructor',
  'IndexSignature',
  'CallSignature',
  'ConstructSignature',
];

const MAYBE_UNNAMED = [...FUNCTION_LIKE, ...CLASS_LIKE];
const SOURCE_FILE = ['SourceFile'];
const MODULE = ['ModuleDeclaration'];
const STRING = ['StringLiteral'];
const HOLDERS = [...CLASS_LIKE, 'InterfaceDeclaration'];
const TYPE_ALIAS = ['TypeAliasDeclaration'];
/** What is declared inside of these, nobody can import. */
const CLOSED = [...FUNCTION_LIKE, 'ClassStaticBlockDeclaration'];
const INTERFACE = ['InterfaceDeclaration'];
const STATIC = ['StaticKeyword'];

/** The declaring file's tree, walked outward from a declaration. */
class TreeWalk {
  readonly #view: TypeView;

  constructor(view: TypeView) {
    this.#view = view;
  }

  #is(node: TreeNode, names: readonly string[]): boolean {
    return isKind(this.#view, node, names);
  }

  #nameOf(declaration: TreeNode): string | undefined {
    const { name } = declaration;
    if (!name) return this.#is(declaration, MAYBE_UNNAMED) ? 'default' : undefined;
    return typeof name.text === 'string' ? name.text : name.getText();
  }

  *place({ declarations = [] }: SymbolOfType, declaration: TreeNode): Question<Place | undefined> {
    const view = this.#view;
    const names: string[] = [];
    let owners = declarations;
    let outermost = declaration;
    let member = declaration;
    const push = (name: string | undefined, mark: '.' | '#'): void => {
      if (name !== undefined) names.unshift(names.length === 0 ? name : `${name}${mark}`);
    };
    push(this.#nameOf(declaration), '.');
    for (let node = declaration.parent as TreeNode | undefined; node; node = node.parent as TreeNode | undefined) {
      if (this.#is(node, SOURCE_FILE)) {
        if (names.length === 0) return undefined;
        const isModule = node.externalModuleIndicator !== undefined || (yield* view.declaredAs(node)) !== undefined;
        if (isModule) names[0] = yield* this.#exported(node, outermost, names[0]!);
        return { scope: isModule ? 'file' : 'global', path: names.join(''), owners };
      }
      if (this.#is(node, MODULE)) {
        const { name } = node;
        if (name && this.#is(name, STRING)) {
          names[0] = yield* this.#exported(node, outermost, names[0]!);
          return { scope: { ambientModule: name.text ?? '' }, path: names.join(''), owners };
        }
        if (name?.text === 'global' && (node.flags & view.NodeFlags.GlobalAugmentation) !== 0)
          return { scope: 'global', path: names.join(''), owners };
        push(name?.text, '.');
        outermost = node;
      } else if (this.#is(node, HOLDERS)) {
        const own = yield* view.declaredAs(node);
        owners = own?.declarations ?? owners;
        const [name, mark] = yield* this.#holder(node, own, member);
        push(name, mark);
        outermost = node;
      } else if (this.#is(node, TYPE_ALIAS)) {
        owners = (yield* view.declaredAs(node))?.declarations ?? owners;
        push(node.name?.text, '#');
        outermost = node;
      } else if (this.#is(node, NAMED)) {
        push(this.#nameOf(node), '.');
        outermost = node;
      } else if (this.#is(node, CLOSED)) {
        return undefined;
      }
      if (this.#is(node, MEMBER)) member = node;
    }
    return undefined;
  }

  /** The name before a member, and what joins them: `Promise.` for a member of `PromiseConstructor`, `Atomics.`, `Promise#`. */
  *#holder(
    node: TreeNode,
    own: SymbolOfType | undefined,
    member: TreeNode,
  ): Question<readonly [string | undefined, '.' | '#']> {
    const name = node.name?.text;
    if (!this.#is(node, INTERFACE)) {
      const isStatic = [...(member.modifiers ?? [])].some((modifier) => this.#is(modifier, STATIC));
      return [name ?? 'default', isStatic ? '.' : '#'];
    }
    if (name === undefined || !own || !(yield* somePlatform(this.#view, own.declarations ?? []))) return [name, '#'];
    if (name.endsWith('Constructor')) return [name.slice(0, -'Constructor'.length), '.'];
    return [name, (yield* this.#view.isOwnInstance(own)) ? '.' : '#'];
  }

  /** The name that a module exports its declaration under: `export { f as g }`, `export =`, `export default`. */
  *#exported(module: TreeNode, outermost: TreeNode, first: string): Question<string> {
    const [, local = first, mark = ''] = /^(.*?)([.#]?)$/.exec(first) ?? [];
    const own = yield* this.#view.declaredAs(module);
    const symbol = yield* this.#view.declaredAs(outermost);
    if (!own || !symbol) return first;
    const known = this.#view.kept('export names', () => new Map<SymbolOfType, ReadonlyMap<SymbolOfType, string>>());
    let names = known.get(own);
    if (!names) known.set(own, (names = yield* this.#exportNames(own)));
    const exported = names.get(symbol) ?? names.get(yield* this.#view.exportedForm(symbol));
    return `${publicName(exported, local)}${mark}`;
  }

  *#exportNames(module: SymbolOfType): Question<ReadonlyMap<SymbolOfType, string>> {
    const names = new Map<SymbolOfType, string>();
    for (const [name, entry] of yield* this.#view.exportsOf(module)) {
      const target = yield* unaliased(this.#view, entry);
      const text = String(name) === 'export=' ? 'default' : entry.name;
      // A thing exported twice goes by its own name.
      if (!names.has(target) || text === target.name) names.set(target, text);
    }
    return names;
  }
}

/** Declarations of what nobody can import, wherever they stand. */
const NEVER_IMPORTED = ['SourceFile', 'Parameter', 'TypeParameter'];

/** Where a symbol stands, by its declaration's tree. */
export function* placeInTree(
  view: TypeView,
  symbol: SymbolOfType,
  declaration: Declaration,
): Question<Place | undefined> {
  if (isKind(view, declaration, NEVER_IMPORTED)) return undefined;
  const node = yield* view.treeOf(declaration);
  return node && (yield* new TreeWalk(view).place(symbol, node));
}

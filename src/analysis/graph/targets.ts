import type ts from 'typescript';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { Origin } from '../../catalogue/origin.js';
import type { DeclarationKey } from '../colour/terms.js';
import type { Holder } from '../colour/terms.js';
import { installedVersion } from '../installed-version.js';
import type { CompilerTools, TreeApi, GraphSymbol, GraphType } from './tools.js';
import { inner } from './arguments.js';
import type { NameNode } from './occurrences.js';
import { Required } from './required.js';

/** An alias of an alias ends. */
const DEPTH = 8;
const MANY = 12;

/** Computes at the first call. What is asked later is asked of the program that holds the node then. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The symbols behind names: what they are declared as, and where they come from. */
export class Targets {
  readonly #tools: CompilerTools;
  #required: Required | undefined;

  constructor(tools: CompilerTools) {
    this.#tools = tools;
  }

  /** Lets go of the symbols of a program. */
  forget(): void {
    this.#required = undefined;
  }

  get required(): Required {
    return (this.#required ??= new Required(this.#tools));
  }

  unaliased(symbol: GraphSymbol): GraphSymbol {
    return this.#tools.symbols.unaliased(symbol);
  }

  /** What a name that is a value leads to, import aliases followed. */
  symbolOf(name: NameNode): GraphSymbol | undefined {
    const { ts: compiler, types } = this.#tools;
    const { parent } = name;
    let symbol: GraphSymbol | undefined;
    if (compiler.isShorthandPropertyAssignment(parent)) symbol = types.getShorthandAssignmentValueSymbol(parent);
    else if (compiler.isBindingElement(parent) && parent.initializer !== name)
      symbol = types.getTypeAtLocation(parent.parent).getProperty(name.text);
    else symbol = types.getSymbolAtLocation(name);
    const target = this.required.symbolOf(name) ?? symbol;
    return target && this.unaliased(target);
  }

  keyOf(declaration: ts.Node): DeclarationKey {
    const { ts: compiler } = this.#tools;
    const name = compiler.getNameOfDeclaration(declaration as ts.Declaration) ?? declaration;
    const sourceFile = declaration.getSourceFile();
    return `${sourceFile.fileName}:${name.getStart(sourceFile)}`;
  }

  keysOf(symbol: GraphSymbol | undefined): DeclarationKey[] {
    const declarations = symbol?.declarations ?? [];
    return [...new Set(declarations.slice(0, MANY).map((declaration) => this.keyOf(declaration)))];
  }

  /** Accessors in pairs and overloads stand in one place, and so do the parts of an interface. */
  isOneOfSeveral(symbol: GraphSymbol | undefined): boolean {
    if ((symbol?.declarations?.length ?? 0) < 2) return false;
    const owners = new Set(
      symbol?.declarations?.map(
        ({ parent }) => (parent as ts.Node | undefined) && this.#tools.symbols.symbolOf(parent),
      ),
    );
    return owners.size > 1;
  }

  originOf(symbol: GraphSymbol): Origin | undefined {
    return this.#tools.symbols.originOf(symbol);
  }

  /** By import bindings first, then by the declaration that they lead to. */
  originsOf(expression: ts.Node, symbol: GraphSymbol | undefined): readonly Origin[] {
    const file = expression.getSourceFile().fileName;
    const bound = this.#bindings(expression, DEPTH).map((origin) =>
      origin.package === '' ? origin : { ...origin, version: installedVersion(origin.package, file) },
    );
    const declared = symbol && this.originOf(symbol);
    return declared ? [...bound, declared] : bound;
  }

  #bindings(expression: ts.Node, depth: number): Origin[] {
    const { ts: compiler, types } = this.#tools;
    if (depth === 0) return [];
    const node = inner(compiler, expression);
    if (compiler.isAwaitExpression(node)) return this.#bindings(node.expression, depth);
    if (compiler.isPropertyAccessExpression(node))
      return this.#bindings(node.expression, depth).map((origin) => member(origin, node.name.text));
    if (compiler.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      return compiler.isStringLiteralLike(key)
        ? this.#bindings(node.expression, depth).map((origin) => member(origin, key.text))
        : [];
    }
    if (compiler.isCallExpression(node)) {
      const [specifier] = node.arguments;
      const isRequire =
        (compiler.isIdentifier(node.expression) && node.expression.text === 'require') ||
        node.expression.kind === compiler.SyntaxKind.ImportKeyword;
      return isRequire && specifier && compiler.isStringLiteralLike(specifier) ? [fromModule(specifier.text, '')] : [];
    }
    if (!compiler.isIdentifier(node)) return [];
    if (compiler.isBindingElement(node.parent) && node.parent.initializer !== node)
      return this.#declared(node.parent, depth);
    const symbol = compiler.isShorthandPropertyAssignment(node.parent)
      ? types.getShorthandAssignmentValueSymbol(node.parent)
      : types.getSymbolAtLocation(node);
    const declaration = symbol?.declarations?.[0];
    return declaration ? this.#declared(declaration, depth) : [{ package: '', module: '', path: node.text }];
  }

  #declared(declaration: ts.Node, depth: number): Origin[] {
    const { ts: compiler } = this.#tools;
    if (compiler.isImportSpecifier(declaration))
      return fromSpecifier(
        compiler,
        declaration.parent.parent.parent.moduleSpecifier,
        (declaration.propertyName ?? declaration.name).text,
      );
    if (compiler.isImportClause(declaration))
      return fromSpecifier(compiler, declaration.parent.moduleSpecifier, 'default');
    if (compiler.isNamespaceImport(declaration))
      return fromSpecifier(compiler, declaration.parent.parent.moduleSpecifier, '');
    if (compiler.isImportEqualsDeclaration(declaration)) {
      const reference = declaration.moduleReference;
      return compiler.isExternalModuleReference(reference)
        ? fromSpecifier(compiler, reference.expression, 'default')
        : [];
    }
    if (compiler.isBindingElement(declaration)) {
      const key = declaration.propertyName ?? declaration.name;
      if (
        !compiler.isObjectBindingPattern(declaration.parent) ||
        !compiler.isIdentifier(key) ||
        declaration.dotDotDotToken ||
        declaration.initializer
      )
        return [];
      return this.#declared(declaration.parent.parent, depth - 1).map((origin) => member(origin, key.text));
    }
    if (
      !compiler.isVariableDeclaration(declaration) ||
      !declaration.initializer ||
      (compiler.getCombinedNodeFlags(declaration) & compiler.NodeFlags.Const) === 0
    )
      return [];
    return this.#bindings(declaration.initializer, depth - 1);
  }

  /** @param declaration of a function, variable, class or member */
  holderOf(declaration: ts.Declaration): Holder {
    const { ts: compiler } = this.#tools;
    const named = compiler.getNameOfDeclaration(declaration);
    const sourceFile = declaration.getSourceFile();
    const start = (named ?? declaration).getStart(sourceFile);
    const { line, character } = sourceFile.getLineAndCharacterOfPosition(start);
    const isLocal =
      compiler.isVariableDeclaration(declaration) ||
      compiler.isFunctionDeclaration(declaration) ||
      compiler.isClassLike(declaration) ||
      compiler.isBindingElement(declaration) ||
      compiler.isExportAssignment(declaration);
    const name =
      named &&
      (compiler.isIdentifier(named) || compiler.isStringLiteralLike(named) || compiler.isPrivateIdentifier(named))
        ? named.text.replace(/^#/, '')
        : named && compiler.isPropertyAccessExpression(named)
          ? named.name.text
          : 'default';
    return {
      key: `${sourceFile.fileName}:${start}`,
      name,
      file: sourceFile.fileName,
      line: line + 1,
      column: character + 1,
      scope: isLocal ? 'local' : 'member',
      writes: this.#writes(declaration),
      owner: () => (isLocal ? undefined : this.#ownerOf(declaration)),
      overrides: () => (isLocal ? [] : this.#overridden(declaration, name)),
      origins: once(() => {
        const symbol = this.#tools.symbols.symbolOf(declaration);
        const origin = symbol && this.originOf(symbol);
        return origin ? [origin] : [];
      }),
    };
  }

  /** Of a field or a property that holds what it was given; methods that a test replaces by another are what they are declared to be. */
  #writes(declaration: ts.Declaration): number | undefined {
    const { ts: compiler } = this.#tools;
    if (compiler.isPropertyDeclaration(declaration)) return declaration.initializer ? 0 : 1;
    if (compiler.isPropertyAssignment(declaration) || compiler.isShorthandPropertyAssignment(declaration)) return 0;
    return compiler.isPropertyAccessExpression(declaration) || compiler.isBinaryExpression(declaration) ? 1 : undefined;
  }

  #ownerOf(declaration: ts.Declaration): Holder | undefined {
    const { ts: compiler } = this.#tools;
    const name = compiler.getNameOfDeclaration(declaration);
    const modifiers = compiler.canHaveModifiers(declaration) ? compiler.getModifiers(declaration) : undefined;
    const isHidden =
      (name && compiler.isPrivateIdentifier(name)) ||
      modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.PrivateKeyword);
    const owner = declaration.parent as ts.Node | undefined;
    if (isHidden || !owner) return undefined;
    if (compiler.isClassLike(owner) || compiler.isInterfaceDeclaration(owner)) return this.holderOf(owner);
    return compiler.isObjectLiteralExpression(owner) && compiler.isVariableDeclaration(owner.parent)
      ? this.holderOf(owner.parent)
      : undefined;
  }

  #overridden(declaration: ts.Declaration, name: string): Holder[] {
    const { ts: compiler, types } = this.#tools;
    const owner = declaration.parent as ts.Node | undefined;
    if (!owner) return [];
    const expected: (GraphType | undefined)[] = compiler.isClassLike(owner)
      ? (owner.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => types.getTypeAtLocation(type)))
      : compiler.isObjectLiteralExpression(owner)
        ? [types.getContextualType(owner)]
        : [];
    const symbols = expected.flatMap((type) => type?.getProperty(name) ?? []);
    return symbols.flatMap((symbol) => symbol.declarations ?? []).map((base) => this.holderOf(base));
  }
}

const fromModule = (module: string, path: string): Origin => ({
  package: packageOfModule(module) || module,
  module,
  path,
});
const member = (origin: Origin, name: string): Origin => ({
  ...origin,
  path: origin.path === '' ? name : `${origin.path}.${name}`,
});

function fromSpecifier(compiler: TreeApi, specifier: ts.Expression, path: string): Origin[] {
  return compiler.isStringLiteralLike(specifier) ? [fromModule(specifier.text, path)] : [];
}

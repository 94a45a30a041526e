import type ts from 'typescript';
import type { CompilerTools, TreeApi, GraphSymbol } from './tools.js';
import { inner } from './arguments.js';
import { occurrencesOf, type NameNode } from './occurrences.js';

/** A `const` of a `const` ends. */
const DEPTH = 4;

/** The call `require('…')` that a specifier stands in. */
export function isRequired(compiler: TreeApi, specifier: ts.Node): boolean {
  const { parent } = specifier;
  return (
    compiler.isCallExpression(parent) &&
    compiler.isIdentifier(parent.expression) &&
    parent.expression.text === 'require'
  );
}

/** The file of a program that a path leads to which TypeScript code gives to `require`. */
export function requiredFile(
  compiler: typeof ts,
  program: ts.Program,
  path: string,
  from: string,
): ts.SourceFile | undefined {
  const { resolvedModule } = compiler.resolveModuleName(
    path,
    from,
    program.getCompilerOptions(),
    compiler.sys,
    undefined,
    undefined,
    compiler.ModuleKind.CommonJS,
  );
  return resolvedModule && program.getSourceFile(resolvedModule.resolvedFileName);
}

export const isJavaScript = (compiler: TreeApi, { flags }: ts.SourceFile): boolean =>
  (flags & compiler.NodeFlags.JavaScriptFile) !== 0;

/**
 * CommonJS in a file of TypeScript, where the compiler has no types for it: what `require` gives, and what `module.exports`
 * and `exports` hold. In JavaScript the compiler knows both by itself.
 */
export class Required {
  readonly #tools: CompilerTools;
  readonly #files = new Map<ts.StringLiteralLike, ts.SourceFile | undefined>();
  readonly #exports = new Map<ts.SourceFile, ReadonlyMap<string, GraphSymbol>>();
  readonly #requiring = new Map<ts.SourceFile, boolean>();

  constructor(tools: CompilerTools) {
    this.#tools = tools;
  }

  /** The file of the program that a relative path leads to. */
  fileOf(specifier: ts.StringLiteralLike): ts.SourceFile | undefined {
    if (!specifier.text.startsWith('.')) return undefined;
    if (!this.#files.has(specifier)) {
      const from = specifier.getSourceFile().fileName;
      this.#files.set(specifier, this.#tools.symbols.sourceOf(specifier.text, from));
    }
    return this.#files.get(specifier);
  }

  /** What a name stands for that is read of a required module: `config.load`, `{ load } = require('./config')`. */
  symbolOf(name: NameNode): GraphSymbol | undefined {
    const { ts: compiler } = this.#tools;
    const sourceFile = name.getSourceFile();
    if (isJavaScript(compiler, sourceFile) || !this.#requires(sourceFile)) return undefined;
    const { parent } = name;
    if (compiler.isPropertyAccessExpression(parent) && parent.name === name)
      return this.#exported(this.#module(parent.expression, DEPTH), name.text);
    if (compiler.isBindingElement(parent)) {
      const declaration = parent.parent.parent;
      if (parent.initializer === name || !compiler.isVariableDeclaration(declaration) || !declaration.initializer)
        return undefined;
      return this.#exported(this.#module(declaration.initializer, DEPTH), name.text);
    }
    return compiler.isIdentifier(name) ? this.#exported(this.#module(name, DEPTH), 'export=') : undefined;
  }

  /** Asked of each name in a file, whose text may be long. */
  #requires(sourceFile: ts.SourceFile): boolean {
    let requires = this.#requiring.get(sourceFile);
    if (requires === undefined) this.#requiring.set(sourceFile, (requires = sourceFile.text.includes('require(')));
    return requires;
  }

  #exported(module: ts.SourceFile | undefined, name: string): GraphSymbol | undefined {
    if (!module) return undefined;
    const own = this.exportsOf(module).get(name);
    const symbol = own ? undefined : this.#tools.symbols.symbolOf(module);
    return own ?? (symbol && this.#tools.types.tryGetMemberInModuleExports(name, symbol));
  }

  #module(expression: ts.Node, depth: number): ts.SourceFile | undefined {
    const { ts: compiler, types } = this.#tools;
    const node = inner(compiler, expression);
    if (compiler.isCallExpression(node)) {
      const [specifier] = node.arguments;
      return specifier && compiler.isStringLiteralLike(specifier) && isRequired(compiler, specifier)
        ? this.fileOf(specifier)
        : undefined;
    }
    if (depth === 0 || !compiler.isIdentifier(node)) return undefined;
    const declaration = types.getSymbolAtLocation(node)?.valueDeclaration;
    const isConst =
      declaration &&
      compiler.isVariableDeclaration(declaration) &&
      (compiler.getCombinedNodeFlags(declaration) & compiler.NodeFlags.Const) !== 0;
    return isConst && declaration.initializer ? this.#module(declaration.initializer, depth - 1) : undefined;
  }

  /** What a file gives under which names, by assignments to `module.exports` (`export=`) and to members of it. */
  exportsOf(sourceFile: ts.SourceFile): ReadonlyMap<string, GraphSymbol> {
    let found = this.#exports.get(sourceFile);
    if (!found) this.#exports.set(sourceFile, (found = this.#read(sourceFile)));
    return found;
  }

  #read(sourceFile: ts.SourceFile): ReadonlyMap<string, GraphSymbol> {
    const { ts: compiler, types } = this.#tools;
    const found = new Map<string, GraphSymbol>();
    if (isJavaScript(compiler, sourceFile) || !sourceFile.text.includes('exports')) return found;
    for (const statement of sourceFile.statements) {
      const assignment =
        compiler.isExpressionStatement(statement) && compiler.isBinaryExpression(statement.expression)
          ? statement.expression
          : undefined;
      if (assignment?.operatorToken.kind !== compiler.SyntaxKind.EqualsToken) continue;
      const name = exportedName(compiler, assignment.left);
      if (name === undefined) continue;
      const value = inner(compiler, assignment.right);
      if (name === 'export=' && compiler.isObjectLiteralExpression(value)) {
        for (const symbol of types.getTypeAtLocation(value).getProperties()) found.set(symbol.name, symbol);
        continue;
      }
      const symbol =
        compiler.isFunctionExpression(value) || compiler.isArrowFunction(value)
          ? this.#tools.symbols.symbolOf(value)
          : types.getSymbolAtLocation(value);
      if (symbol) found.set(name, symbol);
    }
    return found;
  }
}

/** `exports.load`, `module.exports.load`: the name; `module.exports`: `export=`. */
export function exportedName(compiler: TreeApi, left: ts.Node): string | undefined {
  if (!compiler.isPropertyAccessExpression(left)) return undefined;
  const isModule = (node: ts.Node): boolean =>
    compiler.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    compiler.isIdentifier(node.expression) &&
    node.expression.text === 'module';
  if (isModule(left)) return 'export=';
  return isModule(left.expression) || (compiler.isIdentifier(left.expression) && left.expression.text === 'exports')
    ? left.name.text
    : undefined;
}

/** Does the module become another object after `exports.load = …`? TypeScript 7 goes on to take the first for what `require` gives. */
export function isReplaced(compiler: TreeApi, member: ts.Node): boolean {
  const name = exportedName(compiler, member);
  if (name === undefined || name === 'export=') return false;
  return occurrencesOf(compiler, member.getSourceFile(), 'exports').some(({ parent }) => {
    const { parent: around } = parent;
    return (
      parent.pos >= member.end &&
      exportedName(compiler, parent) === 'export=' &&
      compiler.isBinaryExpression(around) &&
      around.left === parent &&
      around.operatorToken.kind === compiler.SyntaxKind.EqualsToken
    );
  });
}

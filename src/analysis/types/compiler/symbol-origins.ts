import type ts from 'typescript';
import type { Origin } from '../../../catalogue/origin.js';
import { declaredOrigin, isNodeTypes, publicName, type DeclaredAt } from '../declared-origin.js';
import type { CompilerTools } from '../../graph/tools.js';

interface Place extends Pick<DeclaredAt, 'scope' | 'path'> {
  /** The outermost named declaration. */
  readonly outermost: ts.Declaration;
  /** The interface or class whose member it is. */
  readonly container?: ts.Declaration;
}

/** Names the package, module and export path of a symbol by where it is declared. */
export class SymbolOrigins {
  readonly #tools: CompilerTools;
  readonly #fromFile: string;
  readonly #known = new Map<ts.Symbol, Origin | undefined>();
  readonly #exportNames = new Map<ts.SourceFile, Map<ts.Symbol, string>>();

  constructor(tools: CompilerTools, fromFile: string) {
    this.#tools = tools;
    this.#fromFile = fromFile;
  }

  /** @returns `undefined` for things declared inside a function, which nobody can import */
  ofSymbol(symbol: ts.Symbol): Origin | undefined {
    if (!this.#known.has(symbol)) this.#known.set(symbol, this.#find(symbol));
    return this.#known.get(symbol);
  }

  #find(symbol: ts.Symbol): Origin | undefined {
    const declarations = symbol.declarations ?? [];
    const declaration =
      declarations.find((candidate) => this.#isPlatform(candidate)) ?? symbol.valueDeclaration ?? declarations[0];
    const place = declaration && this.#place(declaration);
    if (!place) return undefined;
    const owners = place.container ? this.#declarationsOf(place.container) : declarations;
    const { fileName: file } = declaration.getSourceFile();
    return declaredOrigin(
      { ...place, file, platform: owners.some((owner) => this.#isPlatform(owner)) },
      this.#fromFile,
    );
  }

  #isPlatform(declaration: ts.Declaration): boolean {
    const file = declaration.getSourceFile();
    if (this.#tools.program.isSourceFileDefaultLibrary(file)) return true;
    return isNodeTypes(file.fileName);
  }

  #declarationsOf(declaration: ts.Declaration): readonly ts.Declaration[] {
    return symbolOf(declaration)?.declarations ?? [declaration];
  }

  #place(declaration: ts.Declaration): Place | undefined {
    const { ts } = this.#tools;
    const names: string[] = [];
    let container: ts.Declaration | undefined;
    let outermost = declaration;
    const push = (name: string | undefined, mark: '.' | '#'): void => {
      if (name === undefined) return;
      names.unshift(names.length === 0 ? name : `${name}${mark}`);
    };
    if (!ts.isSourceFile(declaration)) push(this.#nameOf(declaration), '.');
    let member: ts.Node = declaration;
    for (let node = declaration.parent as ts.Node | undefined; node; node = node.parent as ts.Node | undefined) {
      if (ts.isSourceFile(node)) {
        const scope = ts.isExternalModule(node) || symbolOf(node) ? 'file' : 'global';
        if (names.length === 0) return undefined;
        if (scope === 'file') names[0] = this.#exported(node, outermost, names[0]!);
        return { scope, path: names.join(''), outermost, ...(container && { container }) };
      }
      if (ts.isModuleDeclaration(node)) {
        if (ts.isStringLiteral(node.name)) {
          names[0] = this.#exported(node, outermost, names[0]!);
          return {
            scope: { ambientModule: node.name.text },
            path: names.join(''),
            outermost,
            ...(container && { container }),
          };
        }
        if (node.name.text === 'global' && (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0) {
          return { scope: 'global', path: names.join(''), outermost, ...(container && { container }) };
        }
        push(node.name.text, '.');
        outermost = node;
      } else if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) {
        container = node;
        const { name, mark } = this.#holder(node, member);
        push(name, mark);
        outermost = node;
      } else if (ts.isTypeAliasDeclaration(node)) {
        container = node;
        push(node.name.text, '#');
        outermost = node;
      } else if (
        ts.isVariableDeclaration(node) ||
        ts.isPropertySignature(node) ||
        ts.isPropertyDeclaration(node) ||
        ts.isPropertyAssignment(node)
      ) {
        push(this.#nameOf(node), '.');
        outermost = node;
      } else if (ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node)) {
        return undefined;
      }
      if (ts.isClassElement(node) || ts.isTypeElement(node)) member = node;
    }
    return undefined;
  }

  /** The name before a member, and what joins them: `Promise.` for a member of `PromiseConstructor`, `Atomics.`, `Promise#`. */
  #holder(
    node: ts.ClassLikeDeclaration | ts.InterfaceDeclaration,
    member: ts.Node,
  ): { name: string | undefined; mark: '.' | '#' } {
    const { ts } = this.#tools;
    const name = node.name?.text;
    if (!ts.isInterfaceDeclaration(node)) {
      const isStatic =
        ts.canHaveModifiers(member) &&
        ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
      return { name: name ?? 'default', mark: isStatic ? '.' : '#' };
    }
    const declarations = this.#declarationsOf(node);
    if (name === undefined || !declarations.some((owner) => this.#isPlatform(owner))) return { name, mark: '#' };
    if (name.endsWith('Constructor')) return { name: name.slice(0, -'Constructor'.length), mark: '.' };
    // `declare var Atomics: Atomics`: the one instance has the interface's name.
    const single = declarations.some(
      (owner) =>
        ts.isVariableDeclaration(owner) &&
        owner.type !== undefined &&
        ts.isTypeReferenceNode(owner.type) &&
        owner.type.typeName.getText() === name,
    );
    return { name, mark: single ? '.' : '#' };
  }

  #nameOf(declaration: ts.Node): string | undefined {
    const { ts } = this.#tools;
    const { name } = declaration as { name?: ts.Node };
    if (name === undefined)
      return ts.isFunctionLike(declaration) || ts.isClassLike(declaration) ? 'default' : undefined;
    if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name)) return name.text;
    return name.getText();
  }

  /** The name that a module exports its declaration under: `export { f as g }`, `export =`, `export default`. */
  #exported(module: ts.SourceFile | ts.ModuleDeclaration, outermost: ts.Declaration, first: string): string {
    const match = /^(.*?)([.#]?)$/.exec(first);
    const local = match?.[1] ?? first;
    const mark = match?.[2] ?? '';
    const exported = symbolOf(module)?.exports;
    const symbol = symbolOf(outermost);
    if (!exported || !symbol) return first;
    const key = module as ts.SourceFile;
    let names = this.#exportNames.get(key);
    if (!names) {
      this.#exportNames.set(key, (names = new Map()));
      for (const [name, entry] of exported) {
        const target = this.unaliased(entry);
        const text = name === 'export=' ? 'default' : String(name);
        const known = names.get(target);
        // A thing exported twice goes by its own name.
        if (known === undefined || text === target.name) names.set(target, text);
      }
    }
    return `${publicName(names.get(symbol) ?? names.get(this.#merged(symbol)), local)}${mark}`;
  }

  #merged(symbol: ts.Symbol): ts.Symbol {
    return (symbol as { exportSymbol?: ts.Symbol }).exportSymbol ?? symbol;
  }

  unaliased(symbol: ts.Symbol): ts.Symbol {
    const { ts, types } = this.#tools;
    return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? types.getAliasedSymbol(symbol) : symbol;
  }
}

function symbolOf(node: ts.Node): ts.Symbol | undefined {
  return (node as { symbol?: ts.Symbol }).symbol;
}

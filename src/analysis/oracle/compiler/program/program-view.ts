import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import type { Ask, Holder, Links, ProgramView, RunnerSite, Use } from '../../../colour/program-view.js';
import { owningManifest } from '../../../installed-version.js';
import { typescriptFor, type CompilerTools } from '../toolchain.js';
import { annotationsIn } from './annotations.js';
import { Arguments } from './arguments.js';
import { Flows, rangeOf } from './flow.js';
import { Functions } from './functions.js';
import { Insulators } from './insulators.js';
import { writtenLinks, type WrittenLinks } from './links.js';
import { expressionOf, occurrencesOf, type NameNode } from './occurrences.js';
import { Targets } from './targets.js';

/** As a file is written, whatever program holds it. */
const written = new WeakMap<ts.SourceFile, WrittenLinks>();

type Resolution = { readonly resolvedModule?: { readonly resolvedFileName: string } | undefined } | undefined;
interface Resolver {
  getResolvedModuleFromModuleSpecifier?(specifier: ts.StringLiteralLike, sourceFile: ts.SourceFile): Resolution;
}

/** A program of TypeScript 5 or 6, as the colour engine asks about it. */
class CompilerProgramView implements ProgramView {
  readonly files: readonly string[];
  readonly #tools: CompilerTools;
  readonly #sources = new Map<string, ts.SourceFile>();
  readonly #catalogue: Catalogue;
  #parts: Parts | undefined;

  constructor(program: ts.Program, catalogue: Catalogue) {
    this.#tools = {
      ts: typescriptFor(program),
      program,
      // Not made before the first question that needs it.
      get types() {
        return program.getTypeChecker();
      },
    };
    this.#catalogue = catalogue;
    for (const sourceFile of program.getSourceFiles()) {
      if (!sourceFile.isDeclarationFile && !program.isSourceFileFromExternalLibrary(sourceFile)) this.#sources.set(sourceFile.fileName, sourceFile);
    }
    this.files = [...this.#sources.keys()];
  }

  mentions(file: string, name: string): boolean {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return false;
    const { identifiers } = sourceFile as { readonly identifiers?: ReadonlyMap<string, string> };
    return identifiers ? identifiers.has(name) || identifiers.has(`#${name}`) : sourceFile.text.includes(name);
  }

  links(file: string): Links {
    const { ts: compiler } = this.#tools;
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return { modules: [], exported: [] };
    let links = written.get(sourceFile);
    if (!links) written.set(sourceFile, (links = writtenLinks(compiler, sourceFile)));
    return {
      exported: links.exported,
      modules: links.modules.map(({ specifier, ...link }) => {
        const target = this.#resolved(specifier, sourceFile);
        return target === undefined ? link : { ...link, target };
      }),
    };
  }

  #resolved(specifier: ts.StringLiteralLike, sourceFile: ts.SourceFile): string | undefined {
    const { program, ts: compiler, types } = this.#tools;
    const resolve = (program as Resolver).getResolvedModuleFromModuleSpecifier;
    if (!resolve) {
      const declaration = types.getSymbolAtLocation(specifier)?.valueDeclaration;
      return declaration && compiler.isSourceFile(declaration) && this.#sources.has(declaration.fileName) ? declaration.fileName : undefined;
    }
    const path = resolve(specifier, sourceFile)?.resolvedModule?.resolvedFileName;
    const target = path === undefined ? undefined : program.getSourceFile(path);
    return target && this.#sources.has(target.fileName) ? target.fileName : undefined;
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    return asks.map(({ file, name }) => {
      const sourceFile = this.#sources.get(file);
      return sourceFile ? this.#made().usesIn(sourceFile, name) : [];
    });
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    const names = new Map<DeclarationKey, string[]>();
    const { targets } = this.#made();
    for (const [name, symbol] of symbolOf(this.#sources.get(file))?.exports ?? []) {
      if (name === ('__export' as ts.__String)) continue;
      for (const key of targets.keysOf(targets.unaliased(symbol))) {
        if (!key.startsWith(`${file}:`)) continue;
        const known = names.get(key);
        if (known) known.push(String(name));
        else names.set(key, [String(name)]);
      }
    }
    return names;
  }

  declared(file: string, wanted: ReadonlySet<string>): Holder[] {
    const exported = symbolOf(this.#sources.get(file))?.exports;
    if (!exported) return [];
    const { targets } = this.#made();
    const found: ts.Symbol[] = [];
    for (const [name, symbol] of exported) {
      if (wanted.has(String(name))) found.push(symbol);
      for (const [inside, member] of symbol.members ?? []) if (wanted.has(String(inside))) found.push(member);
    }
    return found.flatMap(({ valueDeclaration }) => (valueDeclaration ? [targets.holderOf(valueDeclaration)] : []));
  }

  annotations(file: string): readonly Annotation[] {
    const sourceFile = this.#sources.get(file);
    return sourceFile?.text.includes('@asyncBoundary') ? annotationsIn(this.#tools.ts, sourceFile, this.#made().targets) : [];
  }

  packageOf(file: string): string | undefined {
    return owningManifest(file)?.name;
  }

  #made(): Parts {
    return (this.#parts ??= new Parts(this.#tools, this.#catalogue, this.files[0] ?? ''));
  }
}

/** What needs the checker. */
class Parts {
  readonly targets: Targets;
  readonly #tools: CompilerTools;
  readonly #arguments: Arguments;
  readonly #flows: Flows;
  readonly #functions: Functions;
  readonly #insulators: Insulators;

  constructor(tools: CompilerTools, catalogue: Catalogue, fromFile: string) {
    this.#tools = tools;
    this.targets = new Targets(tools, fromFile);
    this.#arguments = new Arguments(tools);
    this.#flows = new Flows(tools, this.targets, this.#arguments, catalogue);
    this.#functions = new Functions(tools, this.targets, (fn) => this.#use(fn, fn, undefined));
    this.#insulators = new Insulators(tools, this.targets, catalogue);
  }

  usesIn(sourceFile: ts.SourceFile, name: string): Use[] {
    const { ts: compiler } = this.#tools;
    return occurrencesOf(compiler, sourceFile, name).flatMap((node) => {
      const expression = expressionOf(compiler, node);
      return expression ? [this.#use(expression, node, this.targets.symbolOf(node))] : [];
    });
  }

  #use(expression: ts.Node, name: NameNode | ts.Expression, symbol: ts.Symbol | undefined): Use {
    const { ts: compiler } = this.#tools;
    const sourceFile = expression.getSourceFile();
    const { line, character } = sourceFile.getLineAndCharacterOfPosition(expression.getStart(sourceFile));
    const body = this.#functions.bodyAround(expression);
    const { steps, end } = this.#flows.of(expression);
    return {
      file: sourceFile.fileName,
      line: line + 1,
      column: character + 1,
      text: expression.getText(sourceFile).replace(/\s+/g, ' '),
      name: name.getStart(sourceFile),
      range: rangeOf(expression),
      targets: this.targets.keysOf(symbol),
      origins: () => this.targets.originsOf(expression, symbol),
      ...accessOf(compiler, expression),
      ...(body ? { inside: this.#functions.outlineOf(body) } : {}),
      guards: body && !compiler.isPropertyDeclaration(body) ? this.#arguments.guards(expression, body) : [],
      steps,
      end,
      runner: () => runnerSite(compiler, expression, steps.length),
      insulator: () => this.#insulators.around(expression),
    };
  }
}

function accessOf(compiler: typeof ts, expression: ts.Node): { readonly isRead: boolean; readonly isWritten: boolean } {
  const { parent } = expression;
  const { SyntaxKind: K } = compiler;
  if (compiler.isBinaryExpression(parent) && parent.left === expression) {
    const operator = parent.operatorToken.kind;
    if (operator === K.EqualsToken) return { isRead: false, isWritten: true };
    if (operator >= K.FirstAssignment && operator <= K.LastAssignment) return { isRead: true, isWritten: true };
  }
  const isStepped = (compiler.isPrefixUnaryExpression(parent) || compiler.isPostfixUnaryExpression(parent)) && (parent.operator === K.PlusPlusToken || parent.operator === K.MinusMinusToken);
  return { isRead: true, isWritten: isStepped };
}

function runnerSite(compiler: typeof ts, expression: ts.Node, steps: number): RunnerSite {
  let call: ts.Node = expression;
  for (let step = 0; step < steps; step += 1) {
    do call = call.parent;
    while (!compiler.isCallExpression(call) && !compiler.isNewExpression(call) && !compiler.isTaggedTemplateExpression(call));
  }
  const given = compiler.isCallExpression(call) || compiler.isNewExpression(call) ? (call.arguments ?? []) : [];
  let isInLoop = false;
  for (let at = call.parent as ts.Node | undefined; at && !compiler.isFunctionLike(at); at = at.parent as ts.Node | undefined) {
    isInLoop ||= compiler.isWhileStatement(at) || compiler.isDoStatement(at) || compiler.isForStatement(at);
  }
  return {
    isInLoop,
    argumentTexts: given.map((argument) => argument.getText()),
    optionKeys: given.map((argument) => (compiler.isObjectLiteralExpression(argument) ? argument.properties.flatMap(({ name }) => (name && compiler.isIdentifier(name) ? [name.text] : [])) : [])),
    text: call.getText(),
  };
}

function symbolOf(sourceFile: ts.SourceFile | undefined): ts.Symbol | undefined {
  return (sourceFile as { symbol?: ts.Symbol } | undefined)?.symbol;
}

const views = new WeakMap<ts.Program, Map<Catalogue, ProgramView>>();

/** The view of a program; the same program gives the same view. */
export function programViewOf(program: ts.Program, catalogue: Catalogue): ProgramView {
  let known = views.get(program);
  if (!known) views.set(program, (known = new Map()));
  let view = known.get(catalogue);
  if (!view) known.set(catalogue, (view = new CompilerProgramView(program, catalogue)));
  return view;
}

import type { TSESTree } from '@typescript-eslint/types';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import type { InsulatorRow } from '../../catalogue/row.js';
import { bindingOrigins } from '../bindings.js';
import { splitBom } from '../byte-order-mark.js';
import type { ProgramView } from '../colour/program-view.js';
import type { ParsedFile } from '../parsed-file.js';
import { bare } from '../tree.js';
import { Insulators } from '../graph/insulators.js';
import { programViewOf } from './compiler/program/program-view.js';
import { Targets } from '../graph/targets.js';
import { SymbolOrigins } from './compiler/symbol-origins.js';
import { toolchainOf, type Toolchain } from './compiler/toolchain.js';
import { allowsTopLevelAwait } from './compiler/top-level-await.js';
import { CompilerView } from './compiler/view.js';
import { moduleFormatOf } from './module-format.js';
import type { CallbackSlot, Specifier, TypeOracle, ValueFact } from './oracle.js';
import { answerTo, ready } from './question.js';
import { Values } from './values.js';
import { isOpaque } from './view.js';

/** The text under lint is not the one that the program holds, so that its types are of other code. */
export function programTextDiffers(
  { program }: ParserServicesWithTypeInformation,
  { filename, text }: ParsedFile,
): boolean {
  const sourceFile = program.getSourceFile(filename);
  return sourceFile !== undefined && splitBom(sourceFile.text).text !== text;
}

/** Codes of the compiler for a file that is not there, or cannot be read. */
const UNREADABLE = new Set([5012, 5014, 5083, 6053]);

/**
 * Says what keeps a program's tsconfig from being read, or one that it extends: the program is there all the same, with
 * other options and other files than were meant.
 */
export function configFault(program: ts.Program): string | undefined {
  const { configFile, configFilePath } = program.getCompilerOptions() as {
    configFile?: { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
    configFilePath?: string;
  };
  // A syntax error's code is below 2000.
  const found = configFile?.parseDiagnostics?.find(({ code }) => code < 2000 || UNREADABLE.has(code));
  if (!found || configFilePath === undefined) return undefined;
  const { messageText } = found;
  const said = typeof messageText === 'string' ? messageText : messageText.messageText;
  return `${configFilePath}: ${said.replace(/\.$/, '')}. Its options do not hold, and types may be missing: mend it.`;
}

type Specifiers = Parameters<Toolchain['facts']['typeMatchesSomeSpecifier']>[1];

class CompilerOracle implements TypeOracle {
  readonly backend = 'compiler';
  readonly #tools: Toolchain;
  readonly #file: ParsedFile;
  readonly #values: Values;
  readonly #origins: SymbolOrigins;
  readonly #catalogue: Catalogue;
  #insulators: Insulators | undefined;
  readonly #facts = new Map<TSESTree.Node, ValueFact>();

  constructor(services: ParserServicesWithTypeInformation, file: ParsedFile, catalogue: Catalogue) {
    this.#tools = toolchainOf(services);
    this.#file = file;
    this.#catalogue = catalogue;
    this.#origins = new SymbolOrigins(this.#tools, file.filename);
    const { facts, program } = this.#tools;
    this.#values = new Values(
      new CompilerView(this.#tools),
      {
        ofSymbol: (symbol) => ready(this.#origins.ofSymbol(symbol as ts.Symbol)),
        matchesType: (type, specifiers) =>
          ready(facts.typeMatchesSomeSpecifier(type as ts.Type, specifiers as Specifiers, program)),
      },
      catalogue,
    );
  }

  values(nodes: readonly TSESTree.Node[], allow: readonly Specifier[] = []): ValueFact[] {
    return nodes.map((node) => {
      if (allow.length > 0) return this.#valueOf(node, allow);
      let fact = this.#facts.get(node);
      if (!fact) this.#facts.set(node, (fact = this.#valueOf(node, allow)));
      return fact;
    });
  }

  #valueOf(node: TSESTree.Node, allow: readonly Specifier[]): ValueFact {
    const tsNode = tsNodeOf(this.#tools, node);
    const type = tsNode && typeAt(this.#tools, tsNode);
    return type ? answerTo(this.#values.factOf(type, allow)) : { kind: 'unknown' };
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    return nodes.map((node) => {
      const symbol = this.#symbolAt(node);
      return (symbol && this.#origins.ofSymbol(symbol)) ?? bindingOrigins(node, this.#file.scopeManager)[0];
    });
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return nodes.map((node) => {
      const tsNode = tsNodeOf(this.#tools, node);
      const type = tsNode && typeAt(this.#tools, tsNode);
      return type ? this.#originsOfType(type) : [];
    });
  }

  callbackSlots(functions: readonly TSESTree.Expression[]): CallbackSlot[] {
    return functions.map((fn) => {
      const tsNode = tsNodeOf(this.#tools, fn) as ts.Expression | undefined;
      const expected = tsNode && this.#tools.types.getContextualType(tsNode);
      if (!tsNode || !expected) return { expects: 'unknown' };
      const [type] = this.#originsOfType(expected);
      return { expects: this.#expects(expected), ...(type ? { type } : {}) };
    });
  }

  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[] {
    const { facts, program } = this.#tools;
    return callees.map((callee) => {
      const tsNode = tsNodeOf(this.#tools, callee);
      const type = tsNode && typeAt(this.#tools, tsNode);
      if (!type) return false;
      return (
        facts.valueMatchesSomeSpecifier(callee, specifiers as Specifiers, program, type) ||
        facts.typeMatchesSomeSpecifier(type, specifiers as Specifiers, program)
      );
    });
  }

  insulators(nodes: readonly TSESTree.Node[]): (InsulatorRow | undefined)[] {
    const targets = new Targets(this.#tools);
    const insulators = (this.#insulators ??= new Insulators(this.#tools, targets, this.#catalogue));
    return nodes.map((node) => {
      const tsNode = tsNodeOf(this.#tools, node);
      return tsNode && insulators.around(tsNode);
    });
  }

  get moduleFormat(): TypeOracle['moduleFormat'] {
    const { ts, program } = this.#tools;
    const sourceFile = program.getSourceFile(this.#file.filename);
    const { module } = program.getCompilerOptions();
    const implied = sourceFile?.impliedNodeFormat;
    if (implied !== undefined) return implied === ts.ModuleKind.ESNext ? 'esm' : 'commonjs';
    if (module === ts.ModuleKind.CommonJS) return 'commonjs';
    const compiledAsWritten = module === undefined || module >= ts.ModuleKind.ES2015;
    if (!compiledAsWritten) return 'unknown';
    return moduleFormatOf(this.#file) === 'commonjs' && sourceFile && !ts.isExternalModule(sourceFile)
      ? 'commonjs'
      : sourceFile && ts.isExternalModule(sourceFile)
        ? 'esm'
        : 'unknown';
  }

  get topLevelAwait(): boolean {
    const { ts, program } = this.#tools;
    return allowsTopLevelAwait(ts, program.getCompilerOptions());
  }

  get program(): ProgramView | undefined {
    const { program } = this.#tools;
    return programTextDiffers(this.#tools.services, this.#file) ? undefined : programViewOf(program, this.#catalogue);
  }

  #symbolAt(node: TSESTree.Node): ts.Symbol | undefined {
    const expression = bare(node);
    const tsNode = tsNodeOf(this.#tools, expression);
    if (!tsNode) return undefined;
    const { ts, types } = this.#tools;
    const name = ts.isPropertyAccessExpression(tsNode) ? tsNode.name : tsNode;
    const symbol = types.getSymbolAtLocation(name);
    return symbol && this.#followed(this.#origins.unaliased(symbol), 8);
  }

  /** `const run = Effect.runSync` and `const { runSync } = Effect` lead on to what they name. */
  #followed(symbol: ts.Symbol, depth: number): ts.Symbol {
    const { ts, types } = this.#tools;
    const declaration = symbol.valueDeclaration;
    if (depth === 0 || !declaration) return symbol;
    let next: ts.Symbol | undefined;
    if (
      ts.isVariableDeclaration(declaration) &&
      declaration.initializer &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
    ) {
      const { initializer } = declaration;
      if (ts.isIdentifier(initializer)) next = types.getSymbolAtLocation(initializer);
      if (ts.isPropertyAccessExpression(initializer)) next = types.getSymbolAtLocation(initializer.name);
    } else if (ts.isBindingElement(declaration) && !declaration.initializer && !declaration.dotDotDotToken) {
      const source = types.getTypeAtLocation(declaration.parent);
      const key = declaration.propertyName ?? declaration.name;
      if (ts.isIdentifier(key)) next = source.getProperty(key.text);
    }
    return next ? this.#followed(this.#origins.unaliased(next), depth - 1) : symbol;
  }

  #originsOfType(type: ts.Type): readonly Origin[] {
    const found: Origin[] = [];
    const seen = new Set<ts.Type>();
    const visit = (part: ts.Type): void => {
      if (seen.has(part)) return;
      seen.add(part);
      for (const symbol of [part.aliasSymbol, part.symbol as ts.Symbol | undefined]) {
        const origin = symbol && this.#origins.ofSymbol(symbol);
        if (origin) found.push(origin);
      }
      // Of `Server<Request>`, the bases stand at `Server`.
      const { target = part } = part as Partial<ts.TypeReference>;
      if (part.isUnionOrIntersection()) part.types.forEach(visit);
      else if (target.isClassOrInterface()) target.getBaseTypes()?.forEach(visit);
    };
    visit(type);
    return found;
  }

  /** What the callers of a function of this type make of its result, over its call signatures. */
  #expects(expected: ts.Type): CallbackSlot['expects'] {
    const { types, ts } = this.#tools;
    const results = partsOf(expected).flatMap((part) =>
      part.getCallSignatures().map((signature) => types.getReturnTypeOfSignature(signature)),
    );
    if (results.length === 0) return 'unknown';
    const parts = results.flatMap((result) => partsOf(result));
    if (parts.some((part) => answerTo(this.#values.promiseKind(part)) !== undefined)) return 'promise';
    if (parts.every((part) => (part.flags & ts.TypeFlags.Void) !== 0)) return 'void';
    if (parts.some((part) => isOpaque(part) || (part.flags & ts.TypeFlags.TypeParameter) !== 0)) return 'unknown';
    return 'value';
  }
}

/** Answers from typescript-eslint's parser services (TypeScript 5 and 6). Loads TypeScript, from the copy that made the program. */
export function compilerOracle(
  services: ParserServicesWithTypeInformation,
  file: ParsedFile,
  catalogue: Catalogue,
): TypeOracle {
  return new CompilerOracle(services, file, catalogue);
}

/** The compiler's node for a node of the tree; chain markers share that of the expression inside. */
function tsNodeOf({ services }: Toolchain, node: TSESTree.Node): ts.Node | undefined {
  const direct = services.esTreeNodeToTSNodeMap.get(node) as ts.Node | undefined;
  return direct ?? (node.type === 'ChainExpression' ? services.esTreeNodeToTSNodeMap.get(node.expression) : undefined);
}

/** The compiler throws on a few malformed programs (typescript-eslint issue 11947). */
function typeAt({ types }: Toolchain, tsNode: ts.Node): ts.Type | undefined {
  try {
    return types.getTypeAtLocation(tsNode);
  } catch {
    return undefined;
  }
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

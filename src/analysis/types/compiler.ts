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
import { givesNoPromise } from './compiler/declared-results.js';
import { programViewOf } from './compiler/program/program-view.js';
import { toolchainOf, type Toolchain } from './compiler/toolchain.js';
import { allowsTopLevelAwait } from './compiler/top-level-await.js';
import { CompilerView } from './compiler/view.js';
import { moduleFormatOf } from './module-format.js';
import type { CallbackSlot, Specifier, TypeOracle, ValueFact } from './oracle.js';
import { answerTo, ready } from './question.js';
import { FileQuestions, type FileView } from './file-questions.js';
import { SymbolOrigins } from './symbol-origins.js';

/** The text under lint is not the one that the program holds, so that its types are of other code. */
export function programTextDiffers(
  { program }: ParserServicesWithTypeInformation,
  { filename, text }: ParsedFile,
): boolean {
  const sourceFile = program.getSourceFile(filename);
  return sourceFile !== undefined && splitBom(sourceFile.text).text !== text;
}

type Specifiers = Parameters<Toolchain['facts']['typeMatchesSomeSpecifier']>[1];

class CompilerOracle implements TypeOracle {
  readonly backend = 'compiler';
  readonly #tools: Toolchain;
  readonly #file: ParsedFile;
  readonly #questions: FileQuestions;
  readonly #catalogue: Catalogue;
  readonly #facts = new Map<TSESTree.Node, ValueFact>();

  constructor(services: ParserServicesWithTypeInformation, file: ParsedFile, catalogue: Catalogue) {
    this.#tools = toolchainOf(services);
    this.#file = file;
    this.#catalogue = catalogue;
    const { ts: compiler, program } = this.#tools;
    const types = new CompilerView(compiler, program);
    const view: FileView = {
      types,
      specifiers: {
        matchesType: (type, specifiers) =>
          ready(this.#tools.facts.typeMatchesSomeSpecifier(type as ts.Type, specifiers as Specifiers, program)),
        matchesValue: (value, type, specifiers) =>
          ready(this.#tools.facts.valueMatchesSomeSpecifier(value, specifiers as Specifiers, program, type as ts.Type)),
      },
      nodeOf: (node) => tsNodeOf(this.#tools, node),
    };
    this.#questions = new FileQuestions(view, new SymbolOrigins(types, file.filename), catalogue);
  }

  values(nodes: readonly TSESTree.Node[], allow: readonly Specifier[] = []): ValueFact[] {
    return nodes.map((node) => {
      if (allow.length > 0) return answerTo(this.#questions.value(node, allow));
      let fact = this.#facts.get(node);
      if (!fact) this.#facts.set(node, (fact = answerTo(this.#questions.value(node, allow))));
      return fact;
    });
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    return nodes.map(
      (node) => answerTo(this.#questions.origin(node)) ?? bindingOrigins(node, this.#file.scopeManager)[0],
    );
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return nodes.map((node) => answerTo(this.#questions.typeOrigins(node)));
  }

  callbackSlots(functions: readonly TSESTree.Expression[]): CallbackSlot[] {
    return functions.map((fn) => answerTo(this.#questions.callbackSlot(fn)));
  }

  results(functions: readonly TSESTree.Expression[]): ValueFact[] {
    return functions.map((fn) => answerTo(this.#questions.result(fn)));
  }

  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[] {
    return callees.map((callee) => answerTo(this.#questions.matches(callee, specifiers)));
  }

  insulators(nodes: readonly TSESTree.Node[]): (InsulatorRow | undefined)[] {
    return nodes.map((node) => answerTo(this.#questions.insulator(node)));
  }

  givingNoPromise(nodes: readonly TSESTree.Node[]): boolean[] {
    const { ts: compiler, program } = this.#tools;
    return nodes.map((node) => givesNoPromise(compiler, program.getTypeChecker(), tsNodeOf(this.#tools, bare(node))));
  }

  get moduleFormat(): TypeOracle['moduleFormat'] {
    if (this.#file.frame) return 'esm';
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

  get strictNulls(): boolean {
    const { ts, program } = this.#tools;
    const { strictNullChecks, strict } = program.getCompilerOptions();
    // https://www.typescriptlang.org/docs/handbook/release-notes/typescript-6-0.html: strict where nothing else is said.
    return strictNullChecks ?? strict ?? Number.parseInt(ts.version, 10) >= 6;
  }

  get program(): ProgramView | undefined {
    const { program } = this.#tools;
    return programTextDiffers(this.#tools.services, this.#file) ? undefined : programViewOf(program, this.#catalogue);
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

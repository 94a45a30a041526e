import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation } from '../../../colour/colour.js';
import type { DeclarationKey } from '../../../colour/terms.js';
import type { ImportGraph } from '../../../colour/import-graph.js';
import { LinkMemory } from '../../../colour/link-memory.js';
import type { Links } from '../../../colour/links.js';
import type { Ask, Use } from '../../../colour/program-view.js';
import type { Holder } from '../../../colour/terms.js';
import type { CompilerTools, Table } from '../../../graph/tools.js';
import { CompilerSymbols } from '../symbols.js';
import { typescriptFor } from '../toolchain.js';
import { annotationsIn } from '../../../graph/annotations.js';
import { Answers } from '../../../graph/answers.js';
import { seenEdit } from '../../../graph/changed-names.js';
import { declaredIn, exportNamesIn } from '../../../graph/exported.js';
import type { Layout } from '../../../package-entries.js';
import { ProgramFiles } from './files.js';
import { writtenLinks, type WrittenLinks } from '../../../graph/links.js';
import type { ProjectMemory } from '../../../graph/project-view.js';
import { isRequired } from '../../../graph/required.js';
import { Targets } from '../../../graph/targets.js';
import { Uses } from '../../../graph/uses.js';

/** As a file is written, whatever program holds it. */
const written = new WeakMap<ts.SourceFile, WrittenLinks>();

type Resolution = { readonly resolvedModule?: { readonly resolvedFileName: string } | undefined } | undefined;
interface Resolver {
  getResolvedModuleFromModuleSpecifier?(specifier: ts.StringLiteralLike, sourceFile: ts.SourceFile): Resolution;
}

/**
 * What is known about a project's files over its programs. A program shares the source files that did not change with
 * the one before it; a file that looks different to others takes its importers' answers with it. Holds the last
 * program's files, no types.
 */
export class ProgramMemory implements ProjectMemory {
  readonly #tools: CompilerTools;
  readonly #places: Uses;
  readonly #targets: Targets;
  readonly #sources = new ProgramFiles();
  #program: ts.Program;
  #symbols: CompilerSymbols | undefined;
  #entered: ts.Program | undefined;
  readonly #answers = new Answers();
  readonly #links = new LinkMemory(
    () => this.files,
    (file) => {
      const sourceFile = this.#sources.get(file);
      return sourceFile && this.#resolvedLinks(sourceFile);
    },
  );

  constructor(program: ts.Program, catalogue: Catalogue) {
    this.#program = program;
    const compiler = typescriptFor(program);
    const current = (): ts.Program => this.#program;
    const symbols = (): CompilerSymbols => (this.#symbols ??= new CompilerSymbols(compiler, this.#program));
    this.#tools = {
      ts: compiler,
      get program() {
        return current();
      },
      get types() {
        return current().getTypeChecker();
      },
      get symbols() {
        return symbols();
      },
    };
    this.#targets = new Targets(this.#tools);
    this.#places = new Uses(this.#tools, this.#targets, catalogue, this.#answers);
  }

  /** Answers are about this program from here on. */
  enter(program: ts.Program): void {
    if (program === this.#entered) return;
    this.#entered = this.#program = program;
    this.#symbols = undefined;
    this.#targets.forget();
    this.#places.forget();
    const edits = this.#sources.enter(program);
    const seen = edits?.map((edit) => ({
      file: edit.after.fileName,
      edit: edit.after.isDeclarationFile ? undefined : seenEdit(this.#tools.ts, edit),
    }));
    if (!seen || seen.some(({ edit }) => !edit)) {
      this.#answers.clear();
      this.#links.clear();
      return;
    }
    for (const { file } of seen) this.#links.reread(file);
    for (const { file, edit } of seen) this.#answers.drop(file, edit!, this);
  }

  get files(): readonly string[] {
    return this.#sources.files;
  }

  get annotated(): readonly string[] {
    return this.#sources.annotated;
  }

  get layout(): Layout {
    return this.#program.getCompilerOptions();
  }

  get imports(): ImportGraph {
    return this.#links.imports;
  }

  kept<T>(name: string, file: string, compute: () => T): T {
    return this.#links.kept(name, file, compute);
  }

  keptOfAll<T>(name: string, compute: () => T): T {
    return this.#links.keptOfAll(name, compute);
  }

  holds(file: string): boolean {
    return this.#sources.get(file) !== undefined;
  }

  text(file: string): string | undefined {
    return this.#sources.get(file)?.text;
  }

  mentions(file: string, name: string): boolean {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return false;
    const { identifiers } = sourceFile as { readonly identifiers?: ReadonlyMap<string, string> };
    return identifiers ? identifiers.has(name) || identifiers.has(`#${name}`) : sourceFile.text.includes(name);
  }

  links(file: string): Links {
    return this.#links.of(file);
  }

  #resolvedLinks(sourceFile: ts.SourceFile): Links {
    let links = written.get(sourceFile);
    if (!links) written.set(sourceFile, (links = writtenLinks(this.#tools.ts, sourceFile)));
    return {
      exported: links.exported,
      modules: links.modules.map(({ specifier, ...link }) => {
        const target = this.#resolved(specifier, sourceFile);
        return target === undefined ? link : { ...link, target };
      }),
    };
  }

  #resolved(specifier: ts.StringLiteralLike, sourceFile: ts.SourceFile): string | undefined {
    const { ts: compiler } = this.#tools;
    const program = this.#program;
    const resolver = program as Resolver;
    if (!resolver.getResolvedModuleFromModuleSpecifier) {
      const declaration = this.#tools.types.getSymbolAtLocation(specifier)?.valueDeclaration;
      return declaration && compiler.isSourceFile(declaration) && this.#sources.has(declaration.fileName)
        ? declaration.fileName
        : undefined;
    }
    const required = isRequired(compiler, specifier) ? this.#targets.required.fileOf(specifier) : undefined;
    if (required) return this.#sources.has(required.fileName) ? required.fileName : undefined;
    const path = resolver.getResolvedModuleFromModuleSpecifier(specifier, sourceFile)?.resolvedModule?.resolvedFileName;
    const target = path === undefined ? undefined : program.getSourceFile(path);
    return target && this.#sources.has(target.fileName) ? target.fileName : undefined;
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    return asks.map((ask) => this.#usesOf(ask));
  }

  #usesOf({ file, name }: Ask): readonly Use[] {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return [];
    const { uses } = this.#answers.of(file);
    let found = uses.get(name);
    if (!found) uses.set(name, (found = this.#places.of(sourceFile, name)));
    return found;
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    const answers = this.#answers.of(file);
    return (answers.exportNames ??= exportNamesIn(file, this.#exportsOf(file), this.#targets));
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    return this.#answers.declared(file, wanted, () =>
      declaredIn(this.#exportsOf(file), (symbol) => this.#tools.symbols.membersOf(symbol), wanted, this.#targets),
    );
  }

  annotations(file: string): readonly Annotation[] {
    const sourceFile = this.#program.getSourceFile(file);
    this.#program.getTypeChecker();
    return sourceFile ? annotationsIn(this.#tools.ts, sourceFile, this.#targets) : [];
  }

  /** Symbols are there once a checker has bound the files. */
  #exportsOf(file: string): Table {
    this.#program.getTypeChecker();
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return [];
    const { symbols } = this.#tools;
    const module = symbols.symbolOf(sourceFile);
    return [...(module ? symbols.exportsOf(module) : []), ...this.#targets.required.exportsOf(sourceFile)];
  }
}

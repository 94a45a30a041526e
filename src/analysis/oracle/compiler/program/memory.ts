import { isDeepStrictEqual } from 'node:util';
import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import { ImportGraph } from '../../../colour/import-graph.js';
import type { Holder, Links, Use } from '../../../colour/program-view.js';
import { symbolOf, typescriptFor, type CompilerTools } from '../toolchain.js';
import { annotationsIn } from './annotations.js';
import { Answers } from './answers.js';
import { changedNames, changedPart } from './changed-names.js';
import { declaredIn, exportNamesIn } from './exported.js';
import { isParsed, ProgramFiles, type Edit } from './files.js';
import { writtenLinks, type WrittenLinks } from './links.js';
import { isRequired } from './required.js';
import { Targets } from './targets.js';
import { Uses } from './uses.js';

/** As a file is written, whatever program holds it. */
const written = new WeakMap<ts.SourceFile, WrittenLinks>();

type Resolution = { readonly resolvedModule?: { readonly resolvedFileName: string } | undefined } | undefined;
interface Resolver {
  getResolvedModuleFromModuleSpecifier?(specifier: ts.StringLiteralLike, sourceFile: ts.SourceFile): Resolution;
}

const NO_LINKS: Links = { modules: [], exported: [] };

/**
 * What is known about a project's files over its programs. A program shares the source files that did not change with
 * the one before it; a file that looks different to others takes its importers' answers with it. Holds the last
 * program's files, no types.
 */
export class ProgramMemory {
  readonly #tools: CompilerTools;
  readonly #uses: Uses;
  readonly #targets: Targets;
  readonly #sources = new ProgramFiles();
  #program: ts.Program;
  #entered: ts.Program | undefined;
  #imports: ImportGraph | undefined;
  readonly #answers = new Answers();
  readonly #links = new Map<string, Links>();
  readonly #kept = new Map<string, { readonly value: unknown }>();

  constructor(program: ts.Program, catalogue: Catalogue) {
    this.#program = program;
    const current = (): ts.Program => this.#program;
    this.#tools = {
      ts: typescriptFor(program),
      get program() {
        return current();
      },
      get types() {
        return current().getTypeChecker();
      },
    };
    this.#targets = new Targets(this.#tools);
    this.#uses = new Uses(this.#tools, this.#targets, catalogue, this.#answers);
  }

  /** Answers are about this program from here on. */
  enter(program: ts.Program): void {
    if (program === this.#entered) return;
    this.#entered = this.#program = program;
    this.#targets.forget();
    this.#uses.forget();
    const edits = this.#sources.enter(program);
    const seen = edits?.map((edit) => ({ edit, names: isParsed(edit.before) && isParsed(edit.after) ? changedNames(this.#tools.ts, edit) : undefined }));
    if (!seen || seen.some(({ edit, names }) => this.#isGlobal(edit, names))) {
      this.#answers.clear();
      this.#links.clear();
      this.#kept.clear();
      this.#imports = undefined;
      return;
    }
    for (const { edit } of seen) this.#relink(edit.after.fileName);
    for (const { edit: { before, after }, names } of seen) this.#answers.drop({ file: after.fileName, from: changedPart(before.text, after.text).start, names }, this);
  }

  /** Whatever does not even import the file may see the difference. */
  #isGlobal({ before, after }: Edit, names: ReadonlySet<string> | undefined): boolean {
    const { ts: compiler } = this.#tools;
    return after.isDeclarationFile || (!(compiler.isExternalModule(before) && compiler.isExternalModule(after)) && names?.size !== 0);
  }

  #relink(edited: string): void {
    this.#kept.delete(edited);
    const links = this.#links.get(edited);
    this.#links.delete(edited);
    // Mostly it imports what it did.
    if (links && isDeepStrictEqual(links, this.linksOf(edited))) this.#links.set(edited, links);
    else this.#imports = undefined;
  }

  get files(): readonly string[] {
    return this.#sources.files;
  }

  get annotated(): readonly string[] {
    return this.#sources.annotated;
  }

  get imports(): ImportGraph {
    return (this.#imports ??= new ImportGraph(this.files, (file) => this.linksOf(file)));
  }

  /** What is computed of a file and its links alone. */
  kept<T>(file: string, compute: () => T): T {
    let kept = this.#kept.get(file) as { readonly value: T } | undefined;
    if (!kept) this.#kept.set(file, (kept = { value: compute() }));
    return kept.value;
  }

  holds(file: string): boolean {
    return this.#sources.get(file) !== undefined;
  }

  mentions(file: string, name: string): boolean {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return false;
    const { identifiers } = sourceFile as { readonly identifiers?: ReadonlyMap<string, string> };
    return identifiers ? identifiers.has(name) || identifiers.has(`#${name}`) : sourceFile.text.includes(name);
  }

  linksOf(file: string): Links {
    let links = this.#links.get(file);
    if (!links) {
      const sourceFile = this.#sources.get(file);
      if (!sourceFile) return NO_LINKS;
      this.#links.set(file, (links = this.#resolvedLinks(sourceFile)));
    }
    return links;
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
    const { program, ts: compiler } = this.#tools;
    const resolver = program as Resolver;
    if (!resolver.getResolvedModuleFromModuleSpecifier) {
      const declaration = this.#tools.types.getSymbolAtLocation(specifier)?.valueDeclaration;
      return declaration && compiler.isSourceFile(declaration) && this.#sources.has(declaration.fileName) ? declaration.fileName : undefined;
    }
    const required = isRequired(compiler, specifier) ? this.#targets.required.fileOf(specifier) : undefined;
    if (required) return this.#sources.has(required.fileName) ? required.fileName : undefined;
    const path = resolver.getResolvedModuleFromModuleSpecifier(specifier, sourceFile)?.resolvedModule?.resolvedFileName;
    const target = path === undefined ? undefined : program.getSourceFile(path);
    return target && this.#sources.has(target.fileName) ? target.fileName : undefined;
  }

  usesOf(file: string, name: string): readonly Use[] {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return [];
    const { uses } = this.#answers.of(file);
    let found = uses.get(name);
    if (!found) uses.set(name, (found = this.#uses.of(sourceFile, name)));
    return found;
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    const memory = this.#answers.of(file);
    if (memory.exportNames) return memory.exportNames;
    return (memory.exportNames = exportNamesIn(file, this.#exportsOf(file), this.#targets));
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    const { declared } = this.#answers.of(file);
    let found = declared.get(wanted);
    if (!found) {
      found = this.#declaredIn(file, wanted);
      declared.set(wanted, found);
      for (const { key } of found) this.#answers.pointsInto(file, key);
    }
    return found;
  }

  #declaredIn(file: string, wanted: ReadonlySet<string>): Holder[] {
    return declaredIn(this.#exportsOf(file), ({ members }) => (members ?? []) as Iterable<[string, ts.Symbol]>, wanted, this.#targets);
  }

  annotations(file: string): readonly Annotation[] {
    const sourceFile = this.#program.getSourceFile(file);
    this.#program.getTypeChecker();
    return sourceFile ? annotationsIn(this.#tools.ts, sourceFile, this.#targets) : [];
  }

  /** Symbols are there once a checker has bound the files. */
  #exportsOf(file: string): Iterable<readonly [string, ts.Symbol]> {
    this.#program.getTypeChecker();
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return [];
    const exported = symbolOf(this.#tools, sourceFile)?.exports as ReadonlyMap<string, ts.Symbol> | undefined;
    return [...(exported ?? []), ...this.#targets.required.exportsOf(sourceFile)];
  }
}

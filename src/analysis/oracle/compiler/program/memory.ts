import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import type { Holder, Links, Use } from '../../../colour/program-view.js';
import { symbolOf, typescriptFor, type CompilerTools } from '../toolchain.js';
import { annotationsIn } from './annotations.js';
import { declaredIn, exportNamesIn } from './exported.js';
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

/** What was found out about one file, for as long as neither it nor anything that it imports changes. */
interface FileMemory {
  readonly uses: Map<string, readonly Use[]>;
  readonly values: Map<ts.Node, Use>;
  exportNames?: ReadonlyMap<DeclarationKey, readonly string[]>;
}

const NO_LINKS: Links = { modules: [], exported: [] };

/**
 * What is known about a project's files over its programs. A program shares the source files that did not change with
 * the one before it; a file that changed takes its importers' answers with it. Holds the last program's files, no types.
 */
export class ProgramMemory {
  readonly #tools: CompilerTools;
  readonly #uses: Uses;
  readonly #targets: Targets;
  #program: ts.Program;
  #sources: ReadonlyMap<string, ts.SourceFile> = new Map();
  #all: readonly ts.SourceFile[] = [];
  readonly #files = new Map<string, FileMemory>();
  readonly #links = new Map<string, Links>();

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
    this.#uses = new Uses(this.#tools, this.#targets, catalogue, (file) => this.#of(file).values);
  }

  /** Answers are about this program from here on. */
  enter(program: ts.Program, all: readonly ts.SourceFile[], sources: ReadonlyMap<string, ts.SourceFile>): void {
    if (program === this.#program && this.#all === all) return;
    const before = new Map(this.#all.map((file) => [file.fileName, file]));
    const changed = all.filter((file) => before.get(file.fileName) !== file);
    this.#program = program;
    this.#sources = sources;
    this.#targets.forget();
    this.#uses.forget();
    if (changed.length === 0 && all.length === this.#all.length) {
      this.#all = all;
      return;
    }
    const isSameSet = all.length === this.#all.length && changed.every((file) => before.has(file.fileName));
    this.#all = all;
    const { ts: compiler } = this.#tools;
    if (!isSameSet || changed.some((file) => file.isDeclarationFile || !compiler.isExternalModule(file))) {
      this.#files.clear();
      this.#links.clear();
      return;
    }
    for (const { fileName } of changed) this.#links.delete(fileName);
    for (const file of this.#withImporters(changed.map(({ fileName }) => fileName))) this.#files.delete(file);
  }

  #withImporters(changed: readonly string[]): ReadonlySet<string> {
    const importers = new Map<string, string[]>();
    for (const from of this.#sources.keys()) {
      for (const { target } of this.linksOf(from).modules) {
        if (target === undefined) continue;
        const known = importers.get(target);
        if (known) known.push(from);
        else importers.set(target, [from]);
      }
    }
    const found = new Set(changed);
    for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
    return found;
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

  #of(file: string): FileMemory {
    let memory = this.#files.get(file);
    if (!memory) this.#files.set(file, (memory = { uses: new Map(), values: new Map() }));
    return memory;
  }

  usesOf(file: string, name: string): readonly Use[] {
    const sourceFile = this.#sources.get(file);
    if (!sourceFile) return [];
    const { uses } = this.#of(file);
    let found = uses.get(name);
    if (!found) uses.set(name, (found = this.#uses.of(sourceFile, name)));
    return found;
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    const memory = this.#of(file);
    if (memory.exportNames) return memory.exportNames;
    return (memory.exportNames = exportNamesIn(file, this.#exportsOf(file), this.#targets));
  }

  declared(file: string, wanted: ReadonlySet<string>): Holder[] {
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

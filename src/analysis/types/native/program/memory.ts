import { isDeepStrictEqual } from 'node:util';
import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation } from '../../../colour/colour.js';
import type { DeclarationKey } from '../../../colour/terms.js';
import type { ImportGraph } from '../../../colour/import-graph.js';
import { LinkMemory } from '../../../colour/link-memory.js';
import type { Links } from '../../../colour/links.js';
import type { Ask, Use } from '../../../colour/program-view.js';
import type { Holder } from '../../../colour/terms.js';
import { isInstalled } from '../../../installed.js';
import { KeptOn } from '../../../kept-on.js';
import { annotationsIn } from '../../../graph/annotations.js';
import { Answers } from '../../../graph/answers.js';
import { seenEdit, type SeenEdit } from '../../../graph/changed-names.js';
import { declaredIn, exportNamesIn } from '../../../graph/exported.js';
import { expressionOf, occurrencesOf } from '../../../graph/occurrences.js';
import type { ProjectMemory } from '../../../graph/project-view.js';
import { Targets } from '../../../graph/targets.js';
import { Uses } from '../../../graph/uses.js';
import type { CompilerTools, Table } from '../../../graph/tools.js';
import { isDeclarationFile } from '../../declared-origin.js';
import type { Layout } from '../../../package-entries.js';
import type { Session } from '../session.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { Facade } from './facade.js';
import { hasTags } from './tagged.js';
import { fileTextOf, type FileText } from './file-text.js';
import { ModuleTargets } from './module-targets.js';

const broken = new KeptOn<ts.SourceFile, boolean>();

/**
 * What is known about a project's files over its states: an editor's edit makes another one. Trees are fetched of the
 * files alone that a runner leads to; those of files that did not change stay the same. A file that looks different to
 * others takes the answers of those with it that can see the difference.
 */
export class NativeMemory implements ProjectMemory {
  readonly #client: WorkspaceClient;
  readonly #targets: Targets;
  readonly #places: Uses;
  readonly #answers = new Answers();
  #session: Session | undefined;
  #pid: number | undefined;
  /** Nothing went wrong on the way to the state that it is in. */
  #isWhole = false;
  #facade!: Facade;
  #modules!: ModuleTargets;
  #all: readonly string[] = [];
  #files: readonly string[] = [];
  #annotated: readonly string[] | undefined;
  #own: ReadonlySet<string> = new Set();
  /** Texts of files that are not the program's own, where an editor gave some. */
  #foreign: ReadonlyMap<string, string> = new Map();
  readonly #texts = new Map<string, FileText>();
  readonly #links = new LinkMemory(
    () => this.#files,
    (file) => this.#resolvedLinks(file),
  );
  readonly #sources = new Map<string, ts.SourceFile | undefined>();

  constructor(client: WorkspaceClient, catalogue: Catalogue) {
    this.#client = client;
    const current = (): CompilerTools => this.#facade.tools;
    const tools: CompilerTools = {
      get ts() {
        return current().ts;
      },
      get program() {
        return current().program;
      },
      get types() {
        return current().types;
      },
      get symbols() {
        return current().symbols;
      },
    };
    this.#targets = new Targets(tools);
    this.#places = new Uses(tools, this.#targets, catalogue, this.#answers);
  }

  /** Answers are about this state of the project from here on. */
  enter(session: Session): void {
    if (session === this.#session && this.#isWhole) return;
    const { program } = session.project;
    const all = [
      ...session.kept(
        'source file names',
        () => new Set<string>(this.#client.wait(() => program.getSourceFileNames())),
      ),
    ];
    const foreign = new Map([...this.#client.given].filter(([file]) => !this.#own.has(file)));
    // Another process has other trees.
    const isSame =
      this.#isWhole &&
      this.#pid === this.#client.pid &&
      isDeepStrictEqual(all, this.#all) &&
      isDeepStrictEqual(foreign, this.#foreign);
    this.#session = session;
    this.#pid = this.#client.pid;
    this.#all = all;
    if (!isSame) {
      this.#files = all.filter(
        (path) => !isDeclarationFile(path) && !isInstalled(path) && /\.[cm]?[jt]sx?$/.test(path),
      );
      this.#own = new Set(this.#files);
      this.#foreign = new Map([...this.#client.given].filter(([file]) => !this.#own.has(file)));
    }
    this.#open(session);
    this.#isWhole = false;
    if (!isSame || !this.#follow()) this.#forget();
    this.#isWhole = true;
  }

  #open(session: Session): void {
    let near: ReadonlySet<string> | undefined;
    const remote = {
      session,
      files: this.#files,
      wait: <T>(ask: () => T): T => this.#client.wait(ask),
      run: <T>(question: Parameters<WorkspaceClient['run']>[0][number]): T => this.#client.run([question])[0] as T,
      sourceOf: (module: string, from: string): ts.SourceFile | undefined => {
        const target = this.#modules.of(module, from);
        return target === undefined ? undefined : this.#sourceOf(target);
      },
      isNear: (path: string): boolean =>
        (near ??= new Set(
          [...this.#files, ...this.annotated].map((file) => session.project.program.getCanonicalFileName(file)),
        )).has(path),
    };
    this.#facade = new Facade(remote);
    this.#modules = new ModuleTargets(this.#client, remote, this.#own);
    this.#targets.forget();
    this.#places.forget();
  }

  #forget(): void {
    this.#answers.clear();
    this.#texts.clear();
    this.#links.clear();
    this.#sources.clear();
    this.#annotated = undefined;
  }

  /** Lets go of what has changed since the state before. @returns false where that may be anything */
  #follow(): boolean {
    const edits = [...this.#texts].flatMap(([file, text]) =>
      fileTextOf(this.#client, file) === text ? [] : [{ file, text, before: this.#sources.get(file) }],
    );
    const seen: { readonly file: string; readonly edit: SeenEdit }[] = [];
    for (const { file, text, before } of edits) {
      this.#texts.delete(file);
      this.#sources.delete(file);
      // Of this one the next edit has to know how it looked.
      const after = this.#sourceOf(file);
      if (this.#textOf(file).hasTags !== text.hasTags) this.#annotated = undefined;
      const edit = before && after && seenEdit(this.#facade.tools.ts, { before, after });
      if (!edit) return false;
      seen.push({ file, edit });
    }
    for (const { file } of seen) this.#links.reread(file);
    for (const { file, edit } of seen) this.#answers.drop(file, edit, this);
    return true;
  }

  get files(): readonly string[] {
    return this.#files;
  }

  get annotated(): readonly string[] {
    return (this.#annotated ??= this.#all.filter((path) =>
      this.#own.has(path) ? this.#textOf(path).hasTags : !/\/lib\.[\w.]+\.d\.ts$/.test(path) && hasTags(path),
    ));
  }

  #textOf(file: string): FileText {
    let text = this.#texts.get(file);
    if (text === undefined) this.#texts.set(file, (text = fileTextOf(this.#client, file)));
    return text;
  }

  /** The tree of a file; nothing of one that is broken, of which its pieces tell nothing. */
  #sourceOf(file: string): ts.SourceFile | undefined {
    if (!this.#sources.has(file)) {
      const source = this.#client.wait(() => this.#session!.project.program.getSourceFile(file)) as unknown as
        | ts.SourceFile
        | undefined;
      this.#textOf(file);
      this.#sources.set(file, source && !this.#isBroken(source, file) ? source : undefined);
    }
    return this.#sources.get(file);
  }

  /** A file that does not change has the same tree in every state of the project. */
  #isBroken(source: ts.SourceFile, file: string): boolean {
    let isBroken = broken.get(source);
    if (isBroken === undefined) {
      isBroken =
        !isDeclarationFile(file) &&
        this.#client.wait(() => this.#session!.project.program.getSyntacticDiagnostics(file)).length > 0;
      broken.set(source, isBroken);
    }
    return isBroken;
  }

  get layout(): Layout {
    return this.#facade.tools.program.getCompilerOptions();
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
    return this.#own.has(file);
  }

  text(file: string): string | undefined {
    return this.holds(file) ? this.#textOf(file).text : undefined;
  }

  mentions(file: string, name: string): boolean {
    return this.#textOf(file).names.has(name);
  }

  links(file: string): Links {
    return this.#links.of(file);
  }

  #resolvedLinks(file: string): Links {
    const { modules, exported } = this.#textOf(file).links;
    const resolved = modules.map((link) => {
      const target = this.#modules.of(link.module, file);
      return target === undefined ? link : { ...link, target };
    });
    return { exported, modules: resolved };
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    this.#foresee(asks);
    return asks.map(({ file, name }) => {
      const { uses } = this.#answers.of(file);
      let found = uses.get(name);
      if (!found) {
        const source = this.#sourceOf(file);
        uses.set(name, (found = source ? this.#places.of(source, name) : []));
      }
      return found;
    });
  }

  /** Asks at once what all of these names stand for. */
  #foresee(asks: readonly Ask[]): void {
    const { ts: compiler } = this.#facade.tools;
    const nodes = asks.flatMap(({ file, name }) => {
      const source = this.#answers.of(file).uses.has(name) ? undefined : this.#sourceOf(file);
      return source ? occurrencesOf(compiler, source, name).filter((node) => expressionOf(compiler, node)) : [];
    });
    this.#facade.foresee(nodes);
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    const answers = this.#answers.of(file);
    return (answers.exportNames ??= exportNamesIn(file, this.#exportsOf(file), this.#targets));
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    return this.#answers.declared(file, wanted, () => this.#declaredIn(file, wanted));
  }

  #declaredIn(file: string, wanted: ReadonlySet<string>): Holder[] {
    const here = new Set([...wanted].filter((name) => this.mentions(file, name)));
    if (here.size === 0) return [];
    const { symbols } = this.#facade.tools;
    return declaredIn(this.#exportsOf(file), (symbol) => symbols.membersOf(symbol), here, this.#targets);
  }

  annotations(file: string): readonly Annotation[] {
    const source = this.#sourceOf(file);
    return source ? annotationsIn(this.#facade.tools.ts, source, this.#targets) : [];
  }

  #exportsOf(file: string): Table {
    const { symbols } = this.#facade.tools;
    const symbol = this.#facade.moduleOf(file);
    const source = this.mentions(file, 'exports') ? this.#sourceOf(file) : undefined;
    return [...(symbol ? symbols.exportsOf(symbol) : []), ...(source ? this.#targets.required.exportsOf(source) : [])];
  }
}

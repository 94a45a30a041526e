import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import { ANNOTATION } from '../../../annotations.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import { ImportGraph } from '../../../colour/import-graph.js';
import type { Ask, Holder, Links, ProgramView, Use } from '../../../colour/program-view.js';
import { owningManifest } from '../../../installed-version.js';
import { KeptOn } from '../../../kept-on.js';
import { annotationsIn } from '../../compiler/program/annotations.js';
import { declaredIn, exportNamesIn } from '../../compiler/program/exported.js';
import { expressionOf, occurrencesOf } from '../../compiler/program/occurrences.js';
import { Targets } from '../../compiler/program/targets.js';
import { Uses } from '../../compiler/program/uses.js';
import { isDeclarationFile } from '../file-questions.js';
import type { Session } from '../session.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { Facade } from './facade.js';
import { fileTextOf, type FileText } from './file-text.js';
import { ModuleTargets } from './module-targets.js';

const isInstalled = (path: string): boolean => path.includes('/node_modules/');

const broken = new KeptOn<ts.SourceFile, boolean>();

const tagged = new Map<string, boolean>();

/** What is installed does not change in a run: each file is searched once. */
function hasTags(path: string): boolean {
  let found = tagged.get(path);
  if (found === undefined) {
    try {
      found = readFileSync(path).includes(ANNOTATION);
    } catch {
      found = false;
    }
    tagged.set(path, found);
  }
  return found;
}

/** A program of TypeScript 7, as the colour engine asks about it. Trees are fetched of the files alone that a runner leads to. */
class NativeProgramView implements ProgramView {
  readonly files: readonly string[];
  readonly annotated: readonly string[];
  readonly #client: WorkspaceClient;
  readonly #session: Session;
  readonly #own: ReadonlySet<string>;
  readonly #near: ReadonlySet<string>;
  readonly #texts = new Map<string, FileText>();
  readonly #links = new Map<string, Links>();
  readonly #sources = new Map<string, ts.SourceFile | undefined>();
  readonly #uses = new Map<string, readonly Use[]>();
  readonly #values = new Map<string, Map<ts.Node, Use>>();
  readonly #exportNames = new Map<string, ReadonlyMap<DeclarationKey, readonly string[]>>();
  #imports: ImportGraph | undefined;
  readonly #facade: Facade;
  readonly #modules: ModuleTargets;
  readonly #targets: Targets;
  readonly #places: Uses;

  constructor(client: WorkspaceClient, session: Session, catalogue: Catalogue) {
    this.#client = client;
    this.#session = session;
    const { program } = session.project;
    const all = [...session.kept('source file names', () => new Set<string>(client.wait(() => program.getSourceFileNames())))];
    this.files = all.filter((path) => !isDeclarationFile(path) && !isInstalled(path) && /\.[cm]?[jt]sx?$/.test(path));
    this.#own = new Set(this.files);
    this.annotated = all.filter((path) => (this.#own.has(path) ? this.#textOf(path).hasTags : !/\/lib\.[\w.]+\.d\.ts$/.test(path) && hasTags(path)));
    this.#near = new Set([...this.files, ...this.annotated].map((path) => program.getCanonicalFileName(path)));
    const remote = {
      session,
      files: this.files,
      wait: <T>(ask: () => T): T => client.wait(ask),
      run: <T>(question: Parameters<WorkspaceClient['run']>[0][number]): T => client.run([question])[0] as T,
      sourceOf: (module: string, from: string): ts.SourceFile | undefined => {
        const target = this.#modules.of(module, from);
        return target === undefined ? undefined : this.#sourceOf(target);
      },
      isNear: (path: string): boolean => this.#near.has(path),
    };
    this.#facade = new Facade(remote);
    this.#modules = new ModuleTargets(client, remote, this.#own);
    this.#targets = new Targets(this.#facade.tools);
    this.#places = new Uses(this.#facade.tools, this.#targets, catalogue, {
      valuesIn: (file) => {
        let values = this.#values.get(file);
        if (!values) this.#values.set(file, (values = new Map()));
        return values;
      },
      pointsInto: () => undefined,
    });
  }

  #textOf(file: string): FileText {
    let text = this.#texts.get(file);
    if (text === undefined) this.#texts.set(file, (text = fileTextOf(this.#client, file)));
    return text;
  }

  /** The tree of a file; nothing of one that is broken, of which its pieces tell nothing. */
  #sourceOf(file: string): ts.SourceFile | undefined {
    if (!this.#sources.has(file)) {
      const source = this.#client.wait(() => this.#session.project.program.getSourceFile(file)) as unknown as ts.SourceFile | undefined;
      this.#sources.set(file, source && !this.#isBroken(source, file) ? source : undefined);
    }
    return this.#sources.get(file);
  }

  get imports(): ImportGraph {
    return (this.#imports ??= new ImportGraph(this.files, (file) => this.links(file)));
  }

  kept<T>(_file: string, compute: () => T): T {
    return compute();
  }

  holds(file: string): boolean {
    return this.#own.has(file);
  }

  /** A file that does not change has the same tree in every state of the project. */
  #isBroken(source: ts.SourceFile, file: string): boolean {
    let isBroken = broken.get(source);
    if (isBroken === undefined) {
      isBroken = !isDeclarationFile(file) && this.#client.wait(() => this.#session.project.program.getSyntacticDiagnostics(file)).length > 0;
      broken.set(source, isBroken);
    }
    return isBroken;
  }

  mentions(file: string, name: string): boolean {
    return this.#textOf(file).names.has(name);
  }

  links(file: string): Links {
    let links = this.#links.get(file);
    if (!links) {
      const { modules, exported } = this.#textOf(file).links;
      const resolved = modules.map((link) => {
        const target = this.#modules.of(link.module, file);
        return target === undefined ? link : { ...link, target };
      });
      this.#links.set(file, (links = { exported, modules: resolved }));
    }
    return links;
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    this.#foresee(asks);
    return asks.map(({ file, name }) => {
      const key = `${file}\0${name}`;
      let found = this.#uses.get(key);
      if (!found) {
        const source = this.#sourceOf(file);
        this.#uses.set(key, (found = source ? this.#places.of(source, name) : []));
      }
      return found;
    });
  }

  /** Asks at once what all of these names stand for. */
  #foresee(asks: readonly Ask[]): void {
    const { ts: compiler } = this.#facade.tools;
    const nodes = asks.flatMap(({ file, name }) => {
      const source = this.#uses.has(`${file}\0${name}`) ? undefined : this.#sourceOf(file);
      return source ? occurrencesOf(compiler, source, name).filter((node) => expressionOf(compiler, node)) : [];
    });
    this.#facade.foresee(nodes);
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    let names = this.#exportNames.get(file);
    if (!names) this.#exportNames.set(file, (names = exportNamesIn(file, this.#exportsOf(file), this.#targets)));
    return names;
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    const here = new Set([...wanted].filter((name) => this.mentions(file, name)));
    return here.size === 0 ? [] : declaredIn(this.#exportsOf(file), (symbol) => this.#facade.tools.remote!.membersOf(symbol), here, this.#targets);
  }

  annotations(file: string): readonly Annotation[] {
    const source = this.#sourceOf(file);
    return source ? annotationsIn(this.#facade.tools.ts, source, this.#targets) : [];
  }

  packageOf(file: string): string | undefined {
    return owningManifest(file)?.name;
  }

  #exportsOf(file: string): Iterable<readonly [string, ts.Symbol]> {
    const { remote } = this.#facade.tools;
    const symbol = this.#facade.moduleOf(file);
    const source = this.mentions(file, 'exports') ? this.#sourceOf(file) : undefined;
    return [...(symbol ? remote!.exportsOf(symbol) : []), ...(source ? this.#targets.required.exportsOf(source) : [])];
  }
}

/** The view of a project in one state of its files. */
export function nativeProgramView(client: WorkspaceClient, session: Session, catalogue: Catalogue): ProgramView {
  const views = session.kept('program views', () => new Map<Catalogue, ProgramView>());
  let view = views.get(catalogue);
  if (!view) views.set(catalogue, (view = new NativeProgramView(client, session, catalogue)));
  return view;
}

import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { splitBom } from '../../byte-order-mark.js';
import { ChildGone, isGone } from './child-process.js';
import { CompilerProcess } from './compiler-process.js';
import { GivenTexts } from './given-texts.js';
import type { Installation } from './installation.js';
import { NearestConfigs } from './nearest-configs.js';
import { OnceMore } from './once-more.js';
import type { Question } from '../question.js';
import { loadClient, type Project, type RemoteSource, type Snapshot } from './protocol.js';
import { Rejections } from './rejection.js';
import { Session, type RemoteFile } from './session.js';

/** A compiler process at work. */
interface Running {
  readonly process: CompilerProcess;
  snapshot: Snapshot;
}

export interface ClientOptions {
  /** How long one answer may take. */
  readonly seconds?: number;
}

/**
 * The client of one compiler process, for all files of a workspace. The process starts with the first question, holds
 * the projects that the files asked about belong to, is fed the texts that differ from the disk, and is started once
 * more when it dies.
 */
export class WorkspaceClient {
  readonly #installation: Installation;
  readonly #root: string;
  readonly #options: ClientOptions;
  #running: Running | undefined;
  /** Started before anybody asked. */
  #begun: CompilerProcess | undefined;
  readonly #onceMore = new OnceMore();
  /** The next project is opened in place of those that are open. */
  #isLeaving = false;
  readonly #texts = new GivenTexts();
  readonly #sessions = new Map<string, Session>();
  readonly #files = new Map<string, RemoteFile>();
  readonly rejections: Rejections;
  readonly #uncovered = new Set<string>();
  readonly #nearest = new NearestConfigs();

  constructor(installation: Installation, root: string, options: ClientOptions = {}) {
    this.#installation = installation;
    this.rejections = new Rejections(installation);
    this.#root = root;
    this.#options = options;
  }

  get version(): string {
    return this.#installation.version;
  }

  /** The process that answers, for whoever watches it. */
  get pid(): number | undefined {
    return this.#running?.process.child.pid;
  }

  /**
   * Asks about one file. `question` may run twice, should the process die.
   *
   * @param text the text under lint, without a byte order mark
   * @returns `undefined` when no tsconfig covers the file
   * @throws TypesStop when its tsconfig is rejected, or the process dies for the second time
   */
  ask<T>(
    filename: string,
    text: string,
    question: (file: RemoteFile, run: <A>(questions: readonly Question<A>[]) => A[]) => T,
  ): T | undefined {
    return this.surviving(() => {
      const file = this.#open(filename, text);
      return file && question(file, (questions) => this.run(questions));
    });
  }

  /** See `OnceMore`. @throws TypesStop when the process dies for the second time */
  surviving<T>(work: () => T): T {
    return this.#onceMore.surviving(work);
  }

  /** Does some tsconfig cover the file? Fetches nothing of a file that its nearest project names. @throws TypesStop as `ask` does */
  covers(filename: string, text: string): boolean {
    const isRead = this.surviving(() =>
      this.#during(
        (running) =>
          this.#isNamed(running, filename) && this.#texts.holdsDisk(running.process.startedAt, filename, text),
      ),
    );
    return isRead || (this.ask(filename, text, () => true) ?? false);
  }

  #isNamed(running: Running, filename: string): boolean {
    const project = this.#nearestProject(running, filename);
    if (!project) return false;
    const names = this.#sessionOf(project).kept(
      'source file names',
      () => new Set<string>(project.program.getSourceFileNames()),
    );
    if (!names.has(filename)) return false;
    this.rejections.refuse(project);
    return true;
  }

  /** The project of a file that is covered. @throws TypesStop as `ask` does */
  sessionOf(filename: string): Session | undefined {
    return (
      this.#files.get(filename)?.session ??
      this.surviving(() => this.#during((running) => this.#nearestSession(running, filename)))
    );
  }

  #nearestSession(running: Running, filename: string): Session | undefined {
    const project = this.#nearestProject(running, filename);
    return project && this.#sessionOf(project);
  }

  /** Does one thing with the process, for no longer than an answer may take. */
  wait<T>(ask: () => T): T {
    return this.#during(ask);
  }

  /** The texts that the compiler was given instead of the disk's. */
  get given(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** The text of a file as the process has it; `undefined` where there is none. */
  textOf(filename: string): string | undefined {
    return this.#texts.of(filename);
  }

  /** The compiler's complaints about a file, and where. @throws TypesStop as `ask` does */
  complaints(filename: string, text: string): readonly { readonly text: string; readonly at: number }[] {
    const found = this.ask(
      filename,
      text,
      ({ session }, run) => run([session.project.program.getSemanticDiagnostics.gen(filename)])[0],
    );
    return (found ?? []).map(({ code, text: complaint, pos }) => ({ text: `TS${code}: ${complaint}`, at: pos }));
  }

  /** Ends the process. A later question starts another. */
  close(): void {
    const started = [this.#running?.process, this.#begun];
    this.#running = undefined;
    this.#begun = undefined;
    this.#sessions.clear();
    this.#files.clear();
    for (const one of started) one?.close();
  }

  /** Nobody asks about the projects that are open any more; files that the next one shares with them are not read anew. */
  letGo(): void {
    this.#isLeaving = true;
  }

  /** Starts the process, and has it read the project nearest to a file, without waiting for it. What fails then fails again when somebody asks. */
  begin(filename: string): void {
    if (this.#running || this.#begun) return;
    const config = this.#nearest.of(dirname(filename));
    try {
      if (config !== undefined)
        this.#begun = new CompilerProcess(this.#installation, this.#root, this.#options.seconds, config);
    } catch {
      // Whoever asks is told.
    }
  }

  /** Has the first requests of some work written, without waiting for their answers: the same work, done later, finds them under way. */
  ahead(work: () => unknown): void {
    this.#running?.process.ahead.ask(work);
  }

  run<A>(questions: readonly Question<A>[]): A[] {
    if (questions.length === 0) return [];
    return this.#during(({ process: { api } }) =>
      (api.batch as (...generators: readonly Question<A>[]) => A[])(...questions),
    );
  }

  #start(): Running {
    const process = this.#begun ?? new CompilerProcess(this.#installation, this.#root, this.#options.seconds);
    this.#begun = undefined;
    return { process, snapshot: process.firstSnapshot() };
  }

  /** Every wait on the compiler is in here. */
  #during<T>(ask: (running: Running) => T): T {
    if (!this.#running) {
      this.#running = this.#start();
      this.#restore(this.#running);
    }
    const running = this.#running;
    try {
      return running.process.watchdog.during(() => ask(running));
    } catch (error) {
      if (!isGone(error)) throw error;
      const { bit } = running.process.watchdog;
      this.close();
      throw new ChildGone(
        `TypeScript ${this.version}'s native compiler ${bit ? 'gave no answer in time and was ended' : 'ended unexpectedly'}`,
        { cause: error },
      );
    }
  }

  #restore(running: Running): void {
    if (this.#texts.size > 0)
      this.#update(running, { fileSystem: { kind: 'layer', files: Object.fromEntries(this.#texts) } });
  }

  #update(running: Running, changes: Parameters<Snapshot['update']>[0]): void {
    const before = running.snapshot;
    const isNext = this.#isLeaving && changes.openProjects !== undefined;
    running.snapshot = running.process.updated(before, changes, isNext);
    if (running.snapshot === before) return;
    this.#sessions.clear();
    this.#files.clear();
    if (!isNext) return;
    this.#isLeaving = false;
    this.#restore(running);
  }

  #open(filename: string, text: string): RemoteFile | undefined {
    const known = this.#files.get(filename);
    if (known && splitBom(known.source.text).text === text) return known;
    if (this.#uncovered.has(filename)) return undefined;
    let file = this.#during((running) => this.#find(running, filename));
    if (!file) {
      file = this.#during((running) => this.#reveal(running, filename, text));
      if (!file) {
        this.#uncovered.add(filename);
        return undefined;
      }
    }
    if (splitBom(file.source.text).text !== text) {
      this.#texts.set(filename, text);
      file = this.#during((running) => {
        this.#update(running, { fileSystem: { kind: 'layer', files: { [filename]: text } } });
        return this.#find(running, filename);
      });
    }
    if (file) this.#files.set(filename, file);
    return file;
  }

  /** The project of the nearest tsconfig, opened on first demand. */
  #nearestProject(running: Running, filename: string): Project | undefined {
    const config = this.#nearest.of(dirname(filename));
    if (config === undefined) return undefined;
    if (!running.snapshot.getConfiguredProject(config)) this.#update(running, { openProjects: [config] });
    return running.snapshot.getConfiguredProject(config);
  }

  /** The file in that project, or in one that is open already. */
  #find(running: Running, filename: string): RemoteFile | undefined {
    const nearest = this.#nearestProject(running, filename);
    return (nearest && this.#in(nearest, filename)) ?? this.#inDefault(running, filename);
  }

  #inDefault(running: Running, filename: string): RemoteFile | undefined {
    const project = running.snapshot.getDefaultProjectForFile(filename);
    return project?.configFileName === undefined ? undefined : this.#in(project, filename);
  }

  #in(project: Project, filename: string): RemoteFile | undefined {
    const source = project.program.getSourceFile(filename) as unknown as RemoteSource | undefined;
    if (!source) return undefined;
    this.rejections.refuse(project);
    return this.#sessionOf(project).fileOf(source);
  }

  #sessionOf(project: Project): Session {
    let session = this.#sessions.get(project.id);
    if (!session) this.#sessions.set(project.id, (session = new Session(project, loadClient(this.#installation))));
    return session;
  }

  /** A file that no open project has: one that is covered by a project further away, or that did not exist before. */
  #reveal(running: Running, filename: string, text: string): RemoteFile | undefined {
    const stat = statSync(filename, { throwIfNoEntry: false });
    if (!stat) this.#texts.set(filename, text);
    const isNew = !stat || stat.ctimeMs >= running.process.startedAt;
    this.#update(running, {
      ...(isNew ? { fileNotifications: { created: [filename] } } : {}),
      ...(stat ? {} : { fileSystem: { kind: 'layer', files: { [filename]: text } } }),
      openFiles: [filename],
    });
    const file = this.#find(running, filename);
    // An open file that no project has would stay in a project of its own.
    if (!file) this.#update(running, { closeFiles: [filename] });
    return file;
  }
}

import type { Annotation } from '../colour/colour.js';
import type { DeclarationKey } from '../colour/terms.js';
import type { ImportGraph } from '../colour/import-graph.js';
import type { Links } from '../colour/links.js';
import type { Ask, ProgramView, Use } from '../colour/program-view.js';
import type { Holder } from '../colour/terms.js';
import { owningManifest } from '../installed-version.js';
import { allEntries, entriesOf, type Layout } from '../package-entries.js';

/** What is remembered of a project over its states: an editor makes another one with each edit. */
export interface ProjectMemory extends Omit<ProgramView, 'packageOf' | 'entries'> {
  readonly layout: Layout;
}

/** One state of a project, as the colour engine asks about it. */
export class ProjectView implements ProgramView {
  readonly #memory: () => ProjectMemory;

  /** @param memory about this state */
  constructor(memory: () => ProjectMemory) {
    this.#memory = memory;
  }

  get files(): readonly string[] {
    return this.#memory().files;
  }

  get annotated(): readonly string[] {
    return this.#memory().annotated;
  }

  get entries(): ReadonlySet<string> {
    return this.keptOfAll('entries', () => entriesOf(this.files, this.#memory().layout, allEntries));
  }

  get imports(): ImportGraph {
    return this.#memory().imports;
  }

  kept<T>(name: string, file: string, compute: () => T): T {
    return this.#memory().kept(name, file, compute);
  }

  keptOfAll<T>(name: string, compute: () => T): T {
    return this.#memory().keptOfAll(name, compute);
  }

  holds(file: string): boolean {
    return this.#memory().holds(file);
  }

  text(file: string): string | undefined {
    return this.#memory().text(file);
  }

  mentions(file: string, name: string): boolean {
    return this.#memory().mentions(file, name);
  }

  links(file: string): Links {
    return this.#memory().links(file);
  }

  uses(asks: readonly Ask[]): readonly (readonly Use[])[] {
    return this.#memory().uses(asks);
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    return this.#memory().exportNames(file);
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    return this.#memory().declared(file, wanted);
  }

  annotations(file: string): readonly Annotation[] {
    return this.#memory().annotations(file);
  }

  packageOf(file: string): string | undefined {
    return owningManifest(file)?.name;
  }
}

const MANY = 8;

/** What is remembered of the few projects that were asked about last. */
export class RecentProjects<T> {
  readonly #known = new Map<string, T>();

  of(project: string, open: () => T): T {
    const memory = this.#known.get(project) ?? open();
    // The one that was asked last stands last.
    this.#known.delete(project);
    this.#known.set(project, memory);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MANY && oldest !== undefined) this.#known.delete(oldest);
    return memory;
  }
}

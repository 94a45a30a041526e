import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import type { ImportGraph } from '../../../colour/import-graph.js';
import type { Ask, Holder, Links, ProgramView, Use } from '../../../colour/program-view.js';
import { owningManifest } from '../../../installed-version.js';
import type { Session } from '../session.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { NativeMemory } from './memory.js';

/** A program of TypeScript 7, as the colour engine asks about it: one state of a project. */
class NativeProgramView implements ProgramView {
  readonly #memory: NativeMemory;

  /** The one before is over: its answers are about this one from here on. */
  constructor(session: Session, memory: NativeMemory) {
    memory.enter(session);
    this.#memory = memory;
  }

  get files(): readonly string[] {
    return this.#memory.files;
  }

  get annotated(): readonly string[] {
    return this.#memory.annotated;
  }

  get imports(): ImportGraph {
    return this.#memory.imports;
  }

  kept<T>(file: string, compute: () => T): T {
    return this.#memory.kept(file, compute);
  }

  holds(file: string): boolean {
    return this.#memory.holds(file);
  }

  mentions(file: string, name: string): boolean {
    return this.#memory.mentions(file, name);
  }

  links(file: string): Links {
    return this.#memory.linksOf(file);
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    return this.#memory.usesOf(asks);
  }

  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]> {
    return this.#memory.exportNames(file);
  }

  declared(file: string, wanted: ReadonlySet<string>): readonly Holder[] {
    return this.#memory.declared(file, wanted);
  }

  annotations(file: string): readonly Annotation[] {
    return this.#memory.annotations(file);
  }

  packageOf(file: string): string | undefined {
    return owningManifest(file)?.name;
  }
}

const memories = new WeakMap<WorkspaceClient, WeakMap<Catalogue, Map<string, NativeMemory>>>();
/** Projects whose last state is remembered, for each catalogue. */
const MANY = 8;

/** The memory of a project, which its states share. */
function memoryOf(client: WorkspaceClient, { project }: Session, catalogue: Catalogue): NativeMemory {
  let byCatalogue = memories.get(client);
  if (!byCatalogue) memories.set(client, (byCatalogue = new WeakMap()));
  let known = byCatalogue.get(catalogue);
  if (!known) byCatalogue.set(catalogue, (known = new Map()));
  const memory = known.get(project.id) ?? new NativeMemory(client, catalogue);
  // The one that was asked last stands last.
  known.delete(project.id);
  known.set(project.id, memory);
  const [oldest] = known.keys();
  if (known.size > MANY && oldest !== undefined) known.delete(oldest);
  return memory;
}

/** The view of a project in one state of its files. */
export function nativeProgramView(client: WorkspaceClient, session: Session, catalogue: Catalogue): ProgramView {
  const views = session.kept('program views', () => new Map<Catalogue, ProgramView>());
  let view = views.get(catalogue);
  if (!view) views.set(catalogue, (view = new NativeProgramView(session, memoryOf(client, session, catalogue))));
  return view;
}

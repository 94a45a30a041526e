import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { Annotation, DeclarationKey } from '../../../colour/colour.js';
import type { ImportGraph } from '../../../colour/import-graph.js';
import type { Ask, Holder, Links, ProgramView, Use } from '../../../colour/program-view.js';
import { owningManifest } from '../../../installed-version.js';
import { ProgramMemory } from './memory.js';

/** A program of TypeScript 5 or 6, as the colour engine asks about it. */
class CompilerProgramView implements ProgramView {
  readonly files: readonly string[];
  readonly annotated: readonly string[];
  readonly #memory: () => ProgramMemory;

  constructor(program: ts.Program, memory: ProgramMemory) {
    this.#memory = () => {
      memory.enter(program);
      return memory;
    };
    ({ files: this.files, annotated: this.annotated } = this.#memory());
  }

  get imports(): ImportGraph {
    return this.#memory().imports;
  }

  kept<T>(file: string, compute: () => T): T {
    return this.#memory().kept(file, compute);
  }

  holds(file: string): boolean {
    return this.#memory().holds(file);
  }

  mentions(file: string, name: string): boolean {
    return this.#memory().mentions(file, name);
  }

  links(file: string): Links {
    return this.#memory().linksOf(file);
  }

  uses(asks: readonly Ask[]): (readonly Use[])[] {
    const memory = this.#memory();
    return asks.map(({ file, name }) => memory.usesOf(file, name));
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

const views = new WeakMap<ts.Program, Map<Catalogue, ProgramView>>();
const memories = new WeakMap<Catalogue, Map<string, ProgramMemory>>();
/** Projects whose last program is remembered, for each catalogue. */
const MANY = 8;

/** The memory of a project, which its programs share: an editor makes a program for each edit. */
function memoryOf(program: ts.Program, catalogue: Catalogue): ProgramMemory {
  let known = memories.get(catalogue);
  if (!known) memories.set(catalogue, (known = new Map()));
  const { configFilePath } = program.getCompilerOptions() as { readonly configFilePath?: unknown };
  const project = typeof configFilePath === 'string' ? configFilePath : program.getCurrentDirectory();
  const memory = known.get(project) ?? new ProgramMemory(program, catalogue);
  // The one that was asked last stands last.
  known.delete(project);
  known.set(project, memory);
  const [oldest] = known.keys();
  if (known.size > MANY && oldest !== undefined) known.delete(oldest);
  return memory;
}

/** The view of a program; the same program gives the same view. */
export function programViewOf(program: ts.Program, catalogue: Catalogue): ProgramView {
  let known = views.get(program);
  if (!known) views.set(program, (known = new Map()));
  let view = known.get(catalogue);
  if (!view) known.set(catalogue, (view = new CompilerProgramView(program, memoryOf(program, catalogue))));
  return view;
}

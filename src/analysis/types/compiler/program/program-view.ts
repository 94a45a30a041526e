import type ts from 'typescript';
import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { ProgramView } from '../../../colour/program-view.js';
import { ProgramMemory } from './memory.js';
import { ProjectView, RecentProjects } from '../../../graph/project-view.js';

const views = new WeakMap<ts.Program, Map<Catalogue, ProgramView>>();
let memories = new WeakMap<Catalogue, RecentProjects<ProgramMemory>>();

/** The memory of a project, which its programs share. */
function memoryOf(program: ts.Program, catalogue: Catalogue): ProgramMemory {
  let known = memories.get(catalogue);
  if (!known) memories.set(catalogue, (known = new RecentProjects()));
  const { configFilePath } = program.getCompilerOptions() as { readonly configFilePath?: unknown };
  return known.of(
    typeof configFilePath === 'string' ? configFilePath : program.getCurrentDirectory(),
    () => new ProgramMemory(program, catalogue),
  );
}

/** Lets go of the programs that were asked about last. */
export function forgetPrograms(): void {
  memories = new WeakMap();
}

function viewOf(program: ts.Program, memory: ProgramMemory): ProgramView {
  return new ProjectView(() => {
    memory.enter(program);
    return memory;
  });
}

/** The view of a program of TypeScript 5 or 6; the same program gives the same view. */
export function programViewOf(program: ts.Program, catalogue: Catalogue): ProgramView {
  let known = views.get(program);
  if (!known) views.set(program, (known = new Map()));
  let view = known.get(catalogue);
  if (!view) known.set(catalogue, (view = viewOf(program, memoryOf(program, catalogue))));
  return view;
}

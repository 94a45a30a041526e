import { noBlockingInAsyncContext } from './no-blocking-in-async-context.js';
import { noFloatingPromises } from './no-floating-promises.js';
import { noMisusedAsyncCallbacks } from './no-misused-async-callbacks.js';
import { noNestedRunners } from './no-nested-runners.js';
import { noRunnerInAsyncContext } from './no-runner-in-async-context.js';
import type { RuleDefinition } from './rule.js';

/** Every rule, in the order of the documentation. A rule's own options are its affair: doors pass what people wrote. */
export const rules = [
  noFloatingPromises,
  noNestedRunners,
  noRunnerInAsyncContext,
  noBlockingInAsyncContext,
  noMisusedAsyncCallbacks,
] as unknown as readonly RuleDefinition[];

/** @throws Error when no rule has that slug */
export function ruleOf(slug: string): RuleDefinition {
  const rule = rules.find((one) => one.slug === slug);
  if (!rule) throw new Error(`There is no rule '${slug}'.`);
  return rule;
}

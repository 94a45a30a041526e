import type { ConfigName } from '../settings/config-names.js';
import { optionsIn } from './configs.js';
import { noBlockingInAsyncContext } from './no-blocking-in-async-context.js';
import { noBusyWait } from './no-busy-wait.js';
import { noContextAfterAwait } from './no-context-after-await.js';
import { noFloatingPromises } from './no-floating-promises.js';
import { noLostRejection } from './no-lost-rejection.js';
import { noMisusedAsyncCallbacks } from './no-misused-async-callbacks.js';
import { noNestedRunners } from './no-nested-runners.js';
import { noPromiseAcrossThreads } from './no-promise-across-threads.js';
import { noRepeatedRunners } from './no-repeated-runners.js';
import { noRunnerInAsyncContext } from './no-runner-in-async-context.js';
import { noUndrivenOperations } from './no-undriven-operations.js';
import { safeEntryPoint } from './safe-entry-point.js';
import type { RuleDefinition } from './rule.js';

/** Every rule, in the order of the documentation. A rule's own options are its affair: doors pass what people wrote. */
export const rules = [
  noFloatingPromises,
  noUndrivenOperations,
  noNestedRunners,
  noRunnerInAsyncContext,
  noRepeatedRunners,
  noBlockingInAsyncContext,
  noMisusedAsyncCallbacks,
  noLostRejection,
  safeEntryPoint,
  noContextAfterAwait,
  noBusyWait,
  noPromiseAcrossThreads,
] as unknown as readonly RuleDefinition[];

/** @throws Error when no rule has that slug */
export function ruleOf(slug: string): RuleDefinition {
  const rule = rules.find((one) => one.slug === slug);
  if (!rule) throw new Error(`There is no rule '${slug}'.`);
  return rule;
}

/** The rules of a config as ESLint and oxlint write them: level, and options where it asks for some. */
export function entriesOf(name: ConfigName | 'syntax'): Record<string, 'error' | 'warn' | ['error' | 'warn', object]> {
  const level = name === 'migration' ? 'warn' : 'error';
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const options = optionsIn(name, rule);
      if (!options) return [];
      return [[`async-boundary/${rule.slug}`, Object.keys(options).length > 0 ? [level, options] : level]];
    }),
  );
}

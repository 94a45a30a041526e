import { noFloatingPromises } from './no-floating-promises.js';
import { noNestedRunners } from './no-nested-runners.js';
import { noRunnerInAsyncContext } from './no-runner-in-async-context.js';
import type { RuleDefinition } from './rule.js';

/** Every rule, in the order of the documentation. A rule's own options are its affair: doors pass what people wrote. */
export const rules = [
  noFloatingPromises,
  noNestedRunners,
  noRunnerInAsyncContext,
] as unknown as readonly RuleDefinition[];

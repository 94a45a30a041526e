import type { Step } from '../../plans/plan.js';
import type { Undriven } from './finding.js';

/** Steps that take away the `void` which drops the work. */
export const freed = ({ node, voided }: Undriven): Step[] =>
  voided ? [{ verb: 'unwrap', node: voided, keep: node }] : [];

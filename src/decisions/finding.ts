import type { TSESTree } from '@typescript-eslint/types';
import type { Reached } from '../analysis/colour/colour.js';
import type { Drive } from '../analysis/driven-by.js';
import type { Sink } from '../analysis/sinks.js';
import type { Row } from '../catalogue/row.js';
import type { Plan } from '../plans/plan.js';

/** A judged fact: what is wrong at this node, and what to do about it. */
export interface Finding<MessageId extends string = string> {
  /** The node whose range is underlined. */
  readonly node: TSESTree.Node;
  readonly messageId: MessageId;
  /** Values of the message's `{{placeholders}}`. */
  readonly data: Readonly<Record<string, string>>;
  readonly plan: Plan;
  /** What is on the stack when the node runs; shown by `explain`. */
  readonly drivenBy: readonly Drive[];
  /** Code of a runtime that the place is written inside of, where something else calls the functions between. */
  readonly inside?: Drive | undefined;
  /** Where the value ends, when the decision asked; shown by `explain`. */
  readonly sink?: Sink | undefined;
  /** The catalogue row that decided, when one did; shown by `explain`. */
  readonly row?: Row | undefined;
  /** How the call comes to the row's runner, where it is not a direct call of it; its `chain` starts at `node`. */
  readonly reached?: Reached | undefined;
}

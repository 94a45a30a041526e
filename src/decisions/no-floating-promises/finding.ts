import type { FileFacts } from '../../analysis/file-facts.js';
import type { Specifier } from '../../analysis/types/oracle.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import type { FloatingMessage } from './messages.js';

/** The first five mean what they mean in `@typescript-eslint/no-floating-promises`. */
export interface FloatingOptions {
  readonly ignoreVoid: boolean;
  readonly ignoreIIFE: boolean;
  readonly checkThenables: boolean;
  readonly allowForKnownSafePromises: readonly Specifier[];
  readonly allowForKnownSafeCalls: readonly Specifier[];
  /** A promise kept in a variable that nothing reads. */
  readonly checkStored: boolean;
  /** An async generator that nothing iterates: the rule about undriven operations reports it. */
  readonly checkAsyncGenerators: boolean;
  /** A promise dropped inside an expression whose own value is something else, or by the head of a `for`. */
  readonly checkOperands: boolean;
  /** Lazy work of a runtime (an Effect, an effection operation) that nothing drives: the same rule does. */
  readonly checkOperations: boolean;
  /** `array.forEach(async …)`. */
  readonly checkForEach: boolean;
  /** `program.parse()` of a command line whose actions are asynchronous. */
  readonly checkDispatchers: boolean;
}

export type FloatingFinding = Finding<FloatingMessage>;

export interface Floating {
  readonly facts: FileFacts;
  readonly options: FloatingOptions;
  readonly settings: Settings;
}

import type { FileFacts } from '../../analysis/file-facts.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import type { MisusedMessage } from './messages.js';

export interface MisusedOptions {
  /** A callback whose promise is taken for a value: `filter`, `sort`. */
  readonly checkValues: boolean;
  /** An async callback whose result nobody looks at, where it can reject. */
  readonly checkIgnored: boolean;
  /** The same where only the declared type says that the result is ignored. */
  readonly checkVoidTypes: boolean;
  /** The same of members that a base class or an interface says give nothing. */
  readonly checkOverrides: boolean;
  /** The same in attributes of JSX: `onClick={async () => …}`. */
  readonly checkAttributes: boolean;
  /** A promise that a condition tests. */
  readonly checkConditions: boolean;
  /** A promise in a text, a comparison, a calculation, a spread, a key. */
  readonly checkUses: boolean;
}

export type MisusedFinding = Finding<MisusedMessage>;

export interface Misused {
  readonly facts: FileFacts;
  readonly options: MisusedOptions;
  readonly settings: Settings;
}

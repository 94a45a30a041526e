import type { FileFacts } from '../../analysis/file-facts.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import type { EntryMessage } from './messages.js';

export interface EntryOptions {
  /** A failure of the program that ends in a handler, behind which it exits with code 0. */
  readonly checkEntries: boolean;
  /** `process.exit` that hides a failure, or cuts what is not finished. */
  readonly checkExits: boolean;
  /** A listener of the process by which it ends as a success after a failure, too early, or never. */
  readonly checkListeners: boolean;
  /** `program.parse()` of a command line whose actions are asynchronous; the same as in `no-floating-promises`. */
  readonly checkDispatchers: boolean;
}

export type EntryFinding = Finding<EntryMessage>;

export interface Entry {
  readonly facts: FileFacts;
  readonly options: EntryOptions;
  readonly settings: Settings;
}

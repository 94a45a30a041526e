import type { FileFacts } from '../../analysis/file-facts.js';
import type { Finding } from '../finding.js';
import type { EntryMessage } from './messages.js';

export interface EntryOptions {
  /** A failure of the program that ends in a handler, behind which it exits with code 0. */
  readonly checkEntries: boolean;
  /** A listener of rejections or errors that nobody handles, which takes the exit code away. */
  readonly checkListeners: boolean;
}

export type EntryFinding = Finding<EntryMessage>;

export interface Entry {
  readonly facts: FileFacts;
  readonly options: EntryOptions;
}

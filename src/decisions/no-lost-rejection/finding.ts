import type { FileFacts } from '../../analysis/file-facts.js';
import type { Finding } from '../finding.js';
import type { LostMessage } from './messages.js';

export interface LostOptions {
  /** A promise returned from a `try`, or beside a `using`, that has to see its end. */
  readonly checkReturned: boolean;
}

export type LostFinding = Finding<LostMessage>;

export interface Lost {
  readonly facts: FileFacts;
  readonly options: LostOptions;
}

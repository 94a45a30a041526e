import type { TSESTree } from '@typescript-eslint/types';
import type { BlockingCallRow } from '../../catalogue/blocking-row.js';

export interface BlockingOptions {
  /** `handlers`: only what is called again and again while others wait; `async`: whatever could wait without blocking. */
  readonly where: 'handlers' | 'async';
  readonly checkExists: boolean;
  readonly checkTests: boolean;
}

/** A call that blocks its thread. */
export interface BlockingCall {
  readonly call: TSESTree.CallExpression;
  readonly row: BlockingCallRow;
}

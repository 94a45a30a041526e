import type { TSESTree } from '@typescript-eslint/types';
import type { Finding } from '../finding.js';
import type { BusyMessage } from './messages.js';

export type BusyFinding = Finding<BusyMessage>;
export type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement;

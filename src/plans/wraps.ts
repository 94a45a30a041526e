import type { TSESTree } from '@typescript-eslint/types';
import type { Step } from './plan.js';

/** `Promise.all(list)` */
export const allOf = (list: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node: list,
  before: 'Promise.all(',
  after: ')',
  result: 'call',
  operand: 'assignment',
});

/** `void promise` */
export const voided = (promise: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node: promise,
  before: 'void ',
  after: '',
  result: 'unary',
  operand: 'unary',
});

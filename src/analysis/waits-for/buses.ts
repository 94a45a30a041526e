import type { TSESTree } from '@typescript-eslint/types';
import { bare, lastName } from '../tree.js';

/** Things whose other end is this program itself, whoever makes them. */
const BUSES = new Set([
  'EventEmitter',
  'EventTarget',
  'PassThrough',
  'TransformStream',
  'MessageChannel',
  'BroadcastChannel',
  'AbortController',
  'BehaviorSubject',
  'ReplaySubject',
  'Subject',
]);

export function isBus(value: TSESTree.Node): boolean {
  const made = bare(value);
  return made.type === 'NewExpression' && BUSES.has(lastName(made.callee) ?? '');
}

export const isBusProperty = (declared: TSESTree.Node): boolean =>
  declared.type === 'Property' && isBus(declared.value);

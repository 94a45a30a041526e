import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';

/** How messages name a call: its callee's text, of which a long one keeps its end. */
export function calleeName(facts: FileFacts, callee: TSESTree.Node): string {
  const text = facts
    .textOf(callee)
    .replace(/\s+/g, ' ')
    .replace(/ (?=\??\.)/g, '');
  return text.length <= 40 ? text : `…${text.slice(-39)}`;
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';

const LONGEST = 40;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?=\??\.)/g, '');

const NAMES = new Set(['Identifier', 'ThisExpression', 'Super', 'Literal', 'MetaProperty']);

const given = (values: readonly unknown[]): string => (values.length === 0 ? '()' : '(…)');

/** The steps that lead to a function, without what calls on the way are given and without casts: `fetch(…).then`. */
function stepsOf(facts: FileFacts, callee: TSESTree.Node): string {
  const node = bare(callee);
  switch (node.type) {
    case 'MemberExpression': {
      const property = facts.textOf(node.property);
      const access = node.optional ? '?.' : node.computed ? '' : '.';
      return `${stepsOf(facts, node.object)}${access}${node.computed ? `[${property}]` : property}`;
    }
    case 'CallExpression':
      return `${stepsOf(facts, node.callee)}${given(node.arguments)}`;
    case 'NewExpression':
      return `new ${stepsOf(facts, node.callee)}${given(node.arguments)}`;
    default:
      return NAMES.has(node.type) ? facts.textOf(node) : '(…)';
  }
}

/** How messages name a call: its callee's text; of a long one its steps, and of many its last ones. */
export function calleeName(facts: FileFacts, callee: TSESTree.Node): string {
  const text = inOneLine(facts.textOf(callee));
  if (text.length <= LONGEST) return text;
  const steps = bare(callee).type === 'MemberExpression' ? inOneLine(stepsOf(facts, callee)) : text;
  return steps.length <= LONGEST ? steps : `…${steps.slice(1 - LONGEST)}`;
}

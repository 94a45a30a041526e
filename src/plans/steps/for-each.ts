import type { TSESTree } from '@typescript-eslint/types';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

/** Does the loop's own code end its statements with semicolons? */
function hasSemicolons({ source }: Draft, body: TSESTree.Statement): boolean {
  const first = body.type === 'BlockStatement' ? body.body[0] : body;
  return first !== undefined && source.of(first).endsWith(';');
}

/** @throws Refused where the loop gives its items no name of its own, or a comment would be lost */
export function forEach(draft: Draft, { loop, before, inner, after }: Extract<Step, { verb: 'for-each' }>): void {
  const { source } = draft;
  const { left, right, body } = loop;
  if (left.type !== 'VariableDeclaration') throw new Refused('body-cannot-move');
  const { id } = left.declarations[0];
  const item = source.text.slice(id.range[0], id.typeAnnotation?.range[0] ?? id.range[1]).trimEnd();
  const [start, end] = parenthesised(source, right).range;
  draft.replace([loop.range[0], start], before);
  draft.replace([end, body.range[0]], `, (${item}) => ${inner}`);
  draft.close([loop.range[0], body.range[1]], `${after}${hasSemicolons(draft, body) ? ';' : ''}`);
}

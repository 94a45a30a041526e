import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { endsHandler, expressionStatements } from '../../analysis/template/promises.js';
import { isHandlerOfTemplate } from '../../analysis/template/uses.js';
import { functionAround } from '../../analysis/tree.js';

/**
 * Does a synchronous handler of a template go on behind a promise? What comes then is shown at once, or keeps the event
 * from its default: a dialog opens while its list is loaded. Another promise before is one that runs beside it.
 */
export function goesOnInHandler(facts: FileFacts, node: TSESTree.Node): boolean {
  const fn = functionAround(node);
  if (!fn || fn.async || !isHandlerOfTemplate(facts, fn)) return false;
  if (fn.body.type !== 'BlockStatement') return false;
  const statement = node.type === 'ExpressionStatement' ? node : node.parent;
  if (!statement || !endsHandler(statement)) return true;
  const others = expressionStatements(fn.body.body, facts.parsed.visitorKeys).filter((other) => !endsHandler(other));
  return facts.oracle.values(others.map(({ expression }) => expression)).some(({ kind }) => kind.startsWith('promise'));
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess } from '../../analysis/process.js';
import type { EndsWell } from './fate.js';

/** Calls that end the process as a success, whatever the path through a body: its expression, or a statement of its own. */
export function certainEnds(
  facts: FileFacts,
  endsWell: readonly EndsWell[],
  body: TSESTree.Node,
): TSESTree.CallExpression[] {
  return endsWell.filter((end): end is TSESTree.CallExpression => {
    if (end.type !== 'CallExpression' || (end.arguments.length === 0 && setsCode(facts))) return false;
    const value = end.parent.type === 'AwaitExpression' ? end.parent : end;
    return value === body || (value.parent?.type === 'ExpressionStatement' && value.parent.parent === body);
  });
}

/** Does other code of the file say which code an exit without one has? */
const setsCode = ({ nodes, parsed }: FileFacts): boolean =>
  nodes.of('AssignmentExpression').some(({ left }) => memberOfProcess(parsed, left) === 'exitCode');

import type { TSESTree } from '@typescript-eslint/types';
import type { RowKind } from '../catalogue/row.js';
import type { FileFacts } from './file-facts.js';
import { bare, lastName } from './tree.js';
import type { Foreseen } from './types/oracle.js';

/**
 * What `FileFacts.row` will ask about callees that have the name of a row, and that no import shows to be one.
 *
 * @param kinds of the rows that will be asked for
 */
export function likelyRows(
  facts: FileFacts,
  kinds: readonly RowKind[],
  callees: readonly TSESTree.Node[],
): Pick<Foreseen, 'origins' | 'typeOrigins'> {
  const asked = callees.map(bare).filter((callee): callee is TSESTree.Identifier | TSESTree.MemberExpression => {
    if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return false;
    const name = lastName(callee) ?? '';
    return kinds.some(
      (kind) =>
        facts.catalogue.names(kind).has(name) &&
        !facts.bindings(callee).some((origin) => facts.catalogue.match(kind, origin)),
    );
  });
  return {
    origins: asked,
    typeOrigins: asked.flatMap((callee) => (callee.type === 'MemberExpression' ? [bare(callee.object)] : [])),
  };
}

import { bare, lastName } from '../../analysis/tree.js';
import { plan, rewrite } from '../making/plans.js';
import { leftBy } from './chain.js';
import type { Entry, EntryFinding } from './finding.js';

/** `await cli.run(argv);` of a command line that leaves it to its caller to set the exit code. */
export function droppedCodes({ facts }: Entry): EntryFinding[] {
  // A name such as `run` is everybody's: types are asked only of what is called for nothing.
  const names = facts.catalogue.names('exit-code');
  return facts.nodes.of('ExpressionStatement').flatMap((statement): EntryFinding[] => {
    const call = bare(leftBy(statement));
    const callee = call.type === 'CallExpression' ? bare(call.callee) : undefined;
    const name = callee?.type === 'MemberExpression' && !callee.computed ? lastName(callee) : undefined;
    if (callee?.type !== 'MemberExpression' || name === undefined || !names.has(name)) return [];
    const row = facts.row('exit-code', callee);
    if (!row) return [];
    const renamed = { verb: 'replace', node: callee.property, text: row.twin, binding: 'primary' } as const;
    return [
      {
        node: callee.property,
        messageId: 'codeDropped',
        data: { name },
        plan: plan(rewrite([renamed], `Call \`${row.twin}\`, which sets the exit code`, 'exit-code')),
        drivenBy: facts.drivenBy(call),
        row,
      },
    ];
  });
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess } from '../../analysis/process.js';
import { bare, findInside, isFunction } from '../../analysis/tree.js';
import { plan, rewrite } from '../making/plans.js';
import { certainEnds } from './certain-ends.js';
import { chainOf, leftBy } from './chain.js';
import { FateReader } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { withoutZero } from './plan.js';

/** Does a handler set an exit code of a failure, on every path, and then let the chain go on? */
function setsFailure({ parsed }: FileFacts, handler: TSESTree.Node): boolean {
  const fn = bare(handler);
  if (!isFunction(fn)) return false;
  const { body } = fn;
  const own = body.type === 'BlockStatement' ? body.body : [body];
  const isSet = own.some((one) => {
    const set = one.type === 'ExpressionStatement' ? one.expression : one;
    return (
      set.type === 'AssignmentExpression' &&
      memberOfProcess(parsed, set.left) === 'exitCode' &&
      set.right.type === 'Literal' &&
      Number(set.right.value) > 0
    );
  });
  const stops = (node: TSESTree.Node): boolean =>
    node.type === 'ThrowStatement' ||
    node.type === 'ReturnStatement' ||
    (node.type === 'CallExpression' && memberOfProcess(parsed, node.callee) !== undefined);
  return isSet && findInside(body, parsed.visitorKeys, stops) === undefined;
}

/** Ends of the process with a code of 0 in so many words, whatever the path through what a link calls. */
function zerosOf(facts: FileFacts, after: TSESTree.Node | undefined): TSESTree.CallExpression[] {
  const fn = after && bare(after);
  if (!isFunction(fn)) return [];
  const { endsWell } = new FateReader(facts).ofHandler(fn);
  return certainEnds(facts, endsWell, fn.body).filter((end) => end.arguments.length > 0);
}

/** `.catch(() => { process.exitCode = 1; }).then(() => process.exit(0))`: the code that is given to `exit` wins. */
export function overriddenCodes({ facts }: Entry): EntryFinding[] {
  return facts.nodes.of('ExpressionStatement').flatMap((statement): EntryFinding[] => {
    const { links } = chainOf(leftBy(statement));
    const first = links.findIndex(({ handler }) => handler !== undefined && setsFailure(facts, handler));
    const ends = first < 0 ? [] : links.slice(first + 1).flatMap(({ after }) => zerosOf(facts, after));
    const [end] = ends;
    if (!end) return [];
    return [
      {
        node: end.callee,
        messageId: 'overridden',
        data: {},
        plan: plan(rewrite(withoutZero(ends), 'Let the exit code stand that the handler has set', 'fail')),
        drivenBy: facts.drivenBy(end),
      },
    ];
  });
}

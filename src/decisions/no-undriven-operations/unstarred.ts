import satisfies from 'semver/functions/satisfies.js';
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { plan, rewrite } from '../making/plans.js';
import { yieldStep } from '../making/wait.js';
import type { UndrivenFinding } from './finding.js';

/** The runtime of the generator around a `yield` without `*`, and what becomes of an operation there, in the version that is installed. */
function outcomeAt(facts: FileFacts, node: TSESTree.YieldExpression): string | undefined {
  const drive = facts.drivenBy(node).find(({ how }) => how === 'generator');
  const found = drive && drive.by !== 'microtask' ? runtimes[drive.by].unstarred : undefined;
  const version = found && facts.version(found.package);
  return found && version !== undefined && satisfies(version, found.versions, { includePrerelease: true })
    ? found.outcome
    : undefined;
}

/** `yield effect` where the runtime takes what `yield*` makes of it, and nothing else. */
export function unstarredFindings(facts: FileFacts): UndrivenFinding[] {
  const yields = facts.nodes.of('YieldExpression').flatMap((node) => {
    const outcome = node.argument && !node.delegate ? outcomeAt(facts, node) : undefined;
    return node.argument && outcome !== undefined ? [{ node, value: node.argument, outcome }] : [];
  });
  const kinds = yields.length === 0 ? [] : facts.oracle.values(yields.map(({ value }) => value));
  return yields.flatMap(({ node, value, outcome }, index): UndrivenFinding[] => {
    const fact = kinds[index];
    if (fact?.kind !== 'operation' || !fact.runtime) return [];
    return [
      {
        node,
        messageId: 'operationUnstarred',
        data: { operation: runtimes[fact.runtime].says.operation, outcome },
        plan: plan(
          rewrite(
            [{ verb: 'unwrap', node, keep: value }, yieldStep(value, 'yield* ')],
            'Run it here with `yield*`',
            'yield',
          ),
        ),
        drivenBy: facts.drivenBy(node),
        sink: { kind: 'used', at: node },
      },
    ];
  });
}

import type { TSESTree } from '@typescript-eslint/types';
import { outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { writtenInside } from '../../analysis/written-inside.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { listOf } from '../../plans/draft.js';
import type { Plan, Step } from '../../plans/plan.js';
import { calleeName } from '../making/callee-name.js';
import { openedCall } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { RunnerUse } from '../making/runner-uses.js';
import type { RepeatedFinding } from './finding.js';
import { namesOwn, runTogether } from './one-program.js';
import { repetitionOf } from './repetition.js';
import { waitOf } from './waits.js';

/** A statement that is nothing but a run that is waited for: `await run(e);`, `const x = await run(e);`. */
interface Link {
  readonly use: RunnerUse;
  readonly statement: TSESTree.Statement;
  readonly name?: TSESTree.BindingName | undefined;
}

function linkOf(use: RunnerUse): Link | undefined {
  const wait = use.row.returns === 'promise' ? waitOf(use) : undefined;
  const parent = wait && outermost(wait).parent;
  if (parent?.type === 'ExpressionStatement') return { use, statement: parent };
  if (parent?.type !== 'VariableDeclarator' || parent.parent.type !== 'VariableDeclaration') return undefined;
  const { kind, declarations } = parent.parent;
  return kind === 'const' && declarations.length === 1 && !parent.id.typeAnnotation
    ? { use, statement: parent.parent, name: parent.id }
    : undefined;
}

/** Links that stand one right behind the other. */
function chainsOf(links: readonly Link[]): Link[][] {
  const chains: Link[][] = [];
  for (const link of links) {
    const last = chains.at(-1)?.at(-1);
    const list = listOf(link.statement);
    const isNext =
      last &&
      list &&
      list.indexOf(link.statement) - list.indexOf(last.statement) === 1 &&
      list.includes(last.statement);
    if (isNext) chains.at(-1)!.push(link);
    else chains.push([link]);
  }
  return chains.filter(({ length }) => length > 1);
}

/** Does a link's operation name what an earlier one gives? */
const needsEarlier = (facts: FileFacts, { statement }: Link, earlier: readonly Link[]): boolean =>
  earlier.some(({ name }) => name !== undefined && namesOwn(facts, statement, name));

/** `const [a, b] = await Effect.runPromise(Effect.all([x, y]));` */
function planSequence(facts: FileFacts, chain: readonly Link[]): Plan {
  const [{ use: first, statement }] = chain as [Link, ...Link[]];
  const { all, says } = runtimes[first.row.runtime];
  const byHand = refuse('one-program-by-hand', [], says.insteadInSequence);
  if (!all || first.row.takes !== 'operation' || first.row.export.startsWith('Micro.')) return byHand;
  if (chain.some((link, index) => needsEarlier(facts, link, chain.slice(0, index)))) return byHand;
  const together = runTogether(
    facts,
    chain.map(({ use }) => use),
  );
  if (!together) return byHand;
  const { run, texts } = together;
  const names = chain.map(({ name }) => (name ? facts.textOf(name) : ''));
  while (names.at(-1) === '') names.pop();
  const { before, steps } = openedCall(facts, all);
  const [binding, options] = names.length > 0 ? [`const [${names.join(', ')}] = `, ''] : ['', ', { discard: true }'];
  const semicolon = facts.textOf(statement).endsWith(';') ? ';' : '';
  const text = `${binding}await ${run.before}${before}[${texts.join(', ')}]${options})${run.after}${semicolon}`;
  const others = chain.slice(1).map((link): Step => ({ verb: 'remove', statement: link.statement }));
  return plan(
    rewrite(
      [{ verb: 'replace', node: statement, text, binding: 'primary' }, ...others, ...steps],
      'Run them as one program, one after the other',
      'sequential',
    ),
  );
}

/** Runs that follow each other, where one program could do the work of all. */
export function sequenceFindings(facts: FileFacts, uses: readonly RunnerUse[]): RepeatedFinding[] {
  const links = uses
    .filter(({ node, row }) => runtimes[row.runtime].says.apart && !row.exitsProcess && !repetitionOf(facts, node))
    .filter(({ node, row }) => !writtenInside(facts, node, row.runtime))
    .flatMap((use) => linkOf(use) ?? [])
    .sort((a, b) => a.statement.range[0] - b.statement.range[0]);
  return chainsOf(links).flatMap((chain): RepeatedFinding[] => {
    const [first, second] = chain as [Link, Link, ...Link[]];
    const { node, call, factory, row } = second.use;
    if (first.use.row.runtime !== row.runtime || insulationOf(facts, node)) return [];
    return [
      {
        node,
        messageId: 'sequence',
        data: {
          call: calleeName(facts, factory?.callee ?? call?.callee ?? node),
          line: String(first.use.node.loc.start.line),
          apart: runtimes[row.runtime].says.apart?.next ?? '',
        },
        plan: planSequence(facts, chain),
        drivenBy: facts.drivenBy(node),
        sink: facts.sink(node),
        row,
      },
    ];
  });
}

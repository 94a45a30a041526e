import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside } from '../../analysis/tree.js';
import { waitsForFlag } from '../../analysis/waits-for/polls.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import { isWorker } from '../../analysis/worker.js';
import type { Plan } from '../../plans/plan.js';
import { isOfTests } from '../making/of-tests.js';
import { isClock } from './clocks.js';
import type { BusyFinding, Loop } from './finding.js';
import { flagOf, type Flag } from './flags.js';
import { heldOpen } from './held-open.js';
import type { BusyMessage } from './messages.js';
import { planFlag, planSpin } from './plan.js';

const WAITS = new Set(['AwaitExpression', 'YieldExpression']);
const CALLS = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression', 'ImportExpression']);
const LEAVES = new Set(['BreakStatement', 'ReturnStatement', 'ThrowStatement']);

/** What a loop does besides asking, in its body and between its turns; parts that stand there by their type. */
function partsOf(facts: FileFacts, loop: Loop, types: ReadonlySet<string>): TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const { test, update } = loop.type === 'ForStatement' ? loop : { test: loop.test, update: null };
  for (const root of [test, update, loop.body]) {
    if (root)
      findInside(root, facts.parsed.visitorKeys, (node) => {
        if (types.has(node.type)) found.push(node);
        return false;
      });
  }
  return found;
}

/** The condition under which a loop turns, or leaves: `while (!done)`, `while (true) { if (done) break; }`. */
function conditionOf(loop: Loop): TSESTree.Node | undefined {
  const { test, body } = loop;
  if (test && test.type !== 'Literal') return test;
  const [only, ...others] = body.type === 'BlockStatement' ? body.body : [body];
  return only?.type === 'IfStatement' && others.length === 0 && !only.alternate ? only.test : undefined;
}

function finding(
  facts: FileFacts,
  loop: Loop,
  messageId: BusyMessage,
  plan: Plan,
  flag?: Flag,
  wait = '',
): BusyFinding {
  return {
    node: conditionOf(loop) ?? loop,
    messageId,
    data: flag ? { flag: flag.name, line: String(flag.setAt.loc.start.line), wait } : {},
    plan,
    drivenBy: facts.drivenBy(loop),
  };
}

/** `null`, `undefined`, `Promise.resolve()`: a wait for what is there already. */
function isNoWait(facts: FileFacts, { argument }: TSESTree.AwaitExpression): boolean {
  const value = bare(argument);
  if (value.type === 'Literal' || facts.textOf(value) === 'undefined' || facts.textOf(value) === 'void 0') return true;
  return (
    value.type === 'CallExpression' &&
    value.arguments.length === 0 &&
    facts.bindings(value.callee).some(({ module, path }) => module === '' && path === 'Promise.resolve')
  );
}

/** Does its own count end the loop, as of one that goes through a list, whatever time it is? */
function counts(facts: FileFacts, loop: Loop): boolean {
  const { test, body } = loop;
  if (!test) return false;
  const inTest = (wanted: (node: TSESTree.Node) => boolean): boolean =>
    findInside(test, facts.parsed.visitorKeys, wanted) !== undefined;
  const steps = [
    loop.type === 'ForStatement' ? loop.update : undefined,
    ...(body.type === 'BlockStatement' ? body.body : [body]).map((one) =>
      one.type === 'ExpressionStatement' ? one.expression : undefined,
    ),
  ];
  return (
    !inTest((node) => isClock(facts, node)) &&
    steps.some(
      (step) =>
        step?.type === 'UpdateExpression' && inTest((node) => facts.textOf(node) === facts.textOf(step.argument)),
    )
  );
}

/** A loop that turns without ever letting other code run. */
function busyFinding(facts: FileFacts, loop: Loop): BusyFinding | undefined {
  const calls = partsOf(facts, loop, CALLS);
  const condition = conditionOf(loop);
  if (calls.length > 0)
    return calls.every((call) => isClock(facts, call)) &&
      !counts(facts, loop) &&
      !isWorker(facts) &&
      facts.boundary(loop).kind !== 'module'
      ? finding(facts, loop, 'spins', planSpin(facts, loop))
      : undefined;
  const leaves = partsOf(facts, loop, LEAVES).length > (loop.test && condition === loop.test ? 0 : 1);
  const flag = condition && !leaves ? flagOf(facts, condition, loop) : undefined;
  return flag && finding(facts, loop, 'neverEnds', planFlag(facts, loop), flag);
}

/** A loop that waits, and then asks again. */
function askingFinding(facts: FileFacts, loop: Loop, waits: readonly TSESTree.Node[]): BusyFinding | undefined {
  const { test, body } = loop;
  const only = body.type === 'BlockStatement' && body.body.length === 1 ? body.body[0]! : body;
  const [wait, ...others] = waits;
  if (only.type !== 'ExpressionStatement' || only.expression !== wait || others.length > 0) return undefined;
  if (wait.type !== 'AwaitExpression' || !test || !waitsForFlag(facts, test, loop)) return undefined;
  const flag = flagOf(facts, test, loop);
  if (!flag) return undefined;
  const plan = planFlag(facts, loop);
  if (isNoWait(facts, wait)) return finding(facts, loop, 'starves', plan, flag, facts.textOf(wait));
  const settling = new Waits(facts, loop).of(wait.argument);
  return settling.waitsFor === 'itself' && settling.timed ? finding(facts, loop, 'polls', plan, flag) : undefined;
}

/** Loops made by hand that wait for a time, or for other code, and keep that code from running. */
export function decideBusyWait(facts: FileFacts): BusyFinding[] {
  const { nodes } = facts;
  const loops: Loop[] = [...nodes.of('WhileStatement'), ...nodes.of('DoWhileStatement'), ...nodes.of('ForStatement')];
  if (isOfTests(facts)) return [];
  const found = loops.flatMap((loop) => {
    const waits = partsOf(facts, loop, WAITS);
    return (waits.length === 0 ? busyFinding(facts, loop) : askingFinding(facts, loop, waits)) ?? [];
  });
  return [...found, ...heldOpen(facts)];
}

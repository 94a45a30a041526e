import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { TestRow } from '../../catalogue/row.js';
import { isHandlerInMarkup, takerByNameInMarkup } from '../../analysis/takers/markup.js';
import { isHandlerOfTemplate } from '../../analysis/template/uses.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { setupAround } from '../../analysis/suspends-with.js';
import { isCaught } from '../../analysis/tree.js';
import { catchesItself, isQuiet } from '../making/may-reject.js';
import { filled } from '../making/filled.js';
import { functionName } from '../making/function-name.js';
import { moduleLevel } from '../making/module-level.js';
import { inItsProgram } from '../making/in-its-program.js';
import { attempt, consequences, ofHandled, ofMany } from './messages.js';
import { subTest, type Unhandled } from './unhandled.js';

/** What the message ends with where a `try` pretends to catch the rejection. */
export const attemptNote = (node: TSESTree.Node): string => (isCaught(node) ? attempt : '');

/** The test or hook whose body the node is in: directly, or by what drives it. */
function testAround(facts: FileFacts, node: TSESTree.Node): TestRow | undefined {
  const boundary = boundaryOf(node);
  const called = boundary.kind === 'function' ? calledBy(facts, boundary) : undefined;
  if (called?.when === 'test') return called.row;
  return facts.drivenBy(node).flatMap((drive) => (drive.by === 'microtask' && drive.test ? [drive.test] : []))[0];
}

/** What happens at run time when nothing waits at this node for this value: the end of a sentence. */
export function consequenceAt(facts: FileFacts, node: TSESTree.Node, value: Unhandled): string {
  const [said, words] = saidAt(facts, node, value);
  const consequence = inItsProgram(facts, said);
  if (value.kind === 'array') return filled(ofMany(consequence), words);
  const isHandled = catchesItself(facts, value.node) || (said === consequences.handler && isQuiet(facts, value.node));
  return filled(isHandled ? ofHandled(consequence) : consequence, words);
}

function saidAt(
  facts: FileFacts,
  node: TSESTree.Node,
  value: Unhandled,
): [consequence: string, words: Readonly<Record<string, string>>] {
  const boundary = boundaryOf(node);
  const drives = facts.drivenBy(node);
  const inner = value.node.type === 'CallExpression' ? subTest(facts, value.node) : undefined;
  if (inner?.dropped !== undefined) return [inner.dropped, {}];
  const test = testAround(facts, node);
  if (test) return [consequences.test, { fate: test.floatingRejection }];
  if (boundary.kind === 'module') {
    const setup = setupAround(facts.parsed, node);
    if (setup) return [consequences[setup.of], {}];
    return [consequences[moduleLevel(facts, value.node) === 'entry' ? 'entry' : 'module'], {}];
  }
  const runtime = drives.find((drive) => drive.by !== 'microtask');
  if (runtime && boundary.kind === 'function' && boundary.node.generator) return [runtimes[runtime.by].says.goesOn, {}];
  if (boundary.kind === 'static-block') return [consequences.class, {}];
  if (boundary.kind !== 'function') return [consequences.object, {}];
  if (
    drives.some((drive) => drive.by === 'microtask' && drive.how === 'promise-callback' && drive.at === boundary.node)
  )
    return [consequences.chain, {}];
  if (boundary.node.async) return [consequences.function, { fn: functionName(boundary.node, 'the function') }];
  if (boundary.role === 'constructor') return [consequences.object, {}];
  const isNameless =
    (boundary.role === 'argument' && boundary.property === undefined) ||
    boundary.node.parent.type === 'JSXExpressionContainer' ||
    isHandlerInMarkup(boundary.node);
  if (isHandlerOfTemplate(facts, boundary.node) || takerByNameInMarkup(facts, boundary.node))
    return [consequences.handler, { fn: functionName(boundary.node, 'this function') }];
  return isNameless
    ? [consequences.callback, {}]
    : [consequences.callers, { fn: functionName(boundary.node, 'this function') }];
}

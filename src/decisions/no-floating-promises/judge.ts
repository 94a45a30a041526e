import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Settings } from '../../settings/settings.js';
import { decideUndrivenOperations } from '../no-undriven-operations/judge.js';
import { dispatchedFinding } from './dispatched.js';
import { dispatches } from '../making/dispatched.js';
import { droppedExpressions, neverRead, type DroppedExpression } from '../making/dropped-values.js';
import { droppedFinding } from './dropped.js';
import type { Floating, FloatingFinding, FloatingOptions } from './finding.js';
import { forEachFindings } from './for-each.js';
import { floatingInTemplate } from './in-template.js';
import { operandsDroppedInside } from './operands.js';
import { storedFindings } from './stored.js';
import { isKnownSafe, unhandledIn, type Unhandled } from './unhandled.js';

function isAsyncIife(statement: TSESTree.ExpressionStatement): boolean {
  const { expression } = statement;
  if (expression.type !== 'CallExpression') return false;
  return expression.callee.type === 'ArrowFunctionExpression' || expression.callee.type === 'FunctionExpression';
}

/** Expressions whose value nothing can take, with the node that a finding underlines. */
function looseExpressions({ facts, options }: Floating): DroppedExpression[] {
  const dropped = droppedExpressions(facts);
  return options.ignoreIIFE
    ? dropped.filter(({ node }) => node.type !== 'ExpressionStatement' || !isAsyncIife(node))
    : dropped;
}

/** Has the compiler work on what will be asked about every statement, where it can do so meanwhile. */
export function beginNoFloatingPromises(facts: FileFacts, options: FloatingOptions): void {
  if (options.allowForKnownSafePromises.length === 0 && facts.nodes.of('ExpressionStatement').length > 0)
    facts.oracle.begin?.();
}

/** What a rule of its own reports, for whoever still asks for it here. */
function undrivenOperations({ facts, options, settings }: Floating): FloatingFinding[] {
  const { checkOperations, checkAsyncGenerators: checkGenerators, checkStored } = options;
  if (!checkOperations && !checkGenerators) return [];
  const asked = {
    checkOperations,
    checkGenerators,
    checkStored,
    checkQueries: false,
    checkObservables: false,
    checkDescriptions: false,
    checkOutcomes: false,
    checkTested: false,
    checkReturned: false,
    checkIgnored: false,
  };
  return decideUndrivenOperations(facts, asked, settings);
}

/** Promises that end nowhere. */
export function decideNoFloatingPromises(
  facts: FileFacts,
  options: FloatingOptions,
  settings: Settings,
): FloatingFinding[] {
  const floating: Floating = { facts, options, settings };
  beginNoFloatingPromises(facts, options);
  const unread = options.checkStored ? neverRead(facts) : [];
  const found = new Set<TSESTree.Node>();
  const dropped = looseExpressions(floating).flatMap(({ node, expression }) => {
    const unhandled = unhandledIn(floating, expression);
    if (unhandled.length === 0 || isKnownSafe(floating, expression)) return [];
    for (const value of unhandled) found.add(value.node);
    return [droppedFinding(floating, node, unhandled as [Unhandled, ...Unhandled[]])];
  });
  return [
    ...dropped,
    ...(options.checkOperands ? operandsDroppedInside(floating, found) : []),
    ...storedFindings(floating, unread),
    ...(options.checkForEach ? forEachFindings(floating) : []),
    ...undrivenOperations(floating),
    ...floatingInTemplate(floating),
    ...(options.checkDispatchers ? dispatches(facts).map((dispatch) => dispatchedFinding(floating, dispatch)) : []),
  ];
}

import type { TSESTree } from '@typescript-eslint/types';
import { firstWait } from '../../analysis/after-await.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, findInside, functionAround, holds, isFunction, isLoop, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import { listOf } from '../../plans/draft.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { unusedName } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { Left } from './left.js';

type Needing = TSESTree.CallExpression | TSESTree.MemberExpression;

const LEAVES = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement']);

/** The statement before which all of the context is there: it holds the first wait, and all loops around that. */
function anchorOf(facts: FileFacts, node: TSESTree.Node, left: Left): TSESTree.Node | undefined {
  const leaves = left.how === 'wait' ? firstWait(left.fn, facts.parsed.visitorKeys) : left.call;
  const around = left.how === 'wait' ? left.fn : functionAround(left.call);
  if (!leaves || !around) return undefined;
  let anchor: TSESTree.Node | undefined;
  for (let at: TSESTree.Node = leaves; at !== around && at.parent; at = at.parent) {
    if (isLoop(at)) anchor = undefined;
    // The innermost list that holds both.
    if (!anchor && listOf(at) && at.parent.type !== 'SwitchCase' && holds(at.parent, node)) anchor = at;
  }
  return anchor;
}

/** Names of the code that a text uses, and that are not there yet before `anchor`. */
function usesLaterNames(facts: FileFacts, node: TSESTree.Node, anchor: TSESTree.Node): boolean {
  const { scopeManager } = facts.parsed;
  return scopeManager.scopes.some(({ references }) =>
    references.some(({ identifier, resolved }) => {
      if (!holds(node, identifier)) return false;
      return (resolved?.defs ?? []).some(({ name, node: declared }) => {
        if (holds(node, name)) return false;
        const fn = functionAround(anchor);
        return fn !== undefined && holds(fn.body, declared) && name.range[0] >= anchor.range[0];
      });
    }),
  );
}

const PREFIX = /^(?:use|get|to|take|create)(?=[A-Z])/;
const lowered = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** What an author would call the value: `route` of `useRoute()`, `router` of `inject(Router)`. */
function nameFor(node: Needing): string {
  if (node.type === 'MemberExpression') return lastName(node)!;
  const [first] = node.arguments;
  if (first?.type === 'Identifier' && /^[A-Z][a-z]/.test(first.name)) return lowered(first.name);
  const name = lastName(node.callee)!;
  return PREFIX.test(name) ? lowered(name.replace(PREFIX, '')) : `${name}ed`;
}

/** `const currentTarget = e.currentTarget;` that stands before the wait already. */
function takenBefore(facts: FileFacts, node: Needing, anchor: TSESTree.Node): string | undefined {
  const text = facts.textOf(node);
  for (const statement of listOf(anchor) ?? []) {
    if (statement.range[0] >= anchor.range[0]) return undefined;
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue;
    const known = statement.declarations.find(
      ({ id, init }) => id.type === 'Identifier' && init && facts.textOf(init) === text,
    );
    if (known?.id.type === 'Identifier') return known.id.name;
  }
  return undefined;
}

/** The statement that is nothing but this call, or a `const` of its value. */
function ownStatement(node: Needing): TSESTree.ExpressionStatement | TSESTree.VariableDeclaration | undefined {
  let at: TSESTree.Node = node;
  while (at.parent && bare(at.parent) === node) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'ExpressionStatement') return parent;
  const declaration = parent?.type === 'VariableDeclarator' && parent.init === at ? parent.parent : undefined;
  return declaration?.type === 'VariableDeclaration' && declaration.declarations.length === 1 ? declaration : undefined;
}

function takeEarlier(facts: FileFacts, node: Needing, anchor: TSESTree.Node): Rewrite {
  const known = takenBefore(facts, node, anchor);
  const fn: FunctionNode | undefined = functionAround(anchor);
  const name = known ?? unusedName(facts, nameFor(node), fn);
  const steps: Step[] = [
    ...(known === undefined
      ? [
          {
            verb: 'add-statement',
            beside: anchor,
            where: 'before',
            statement: `const ${name} = ${facts.textOf(node)}`,
          } as const,
        ]
      : []),
    { verb: 'replace', node, text: name, binding: 'primary' },
  ];
  return rewrite(steps, 'Take it before the first wait', 'earlier');
}

/** Is the statement passed whenever the one that holds the first wait is? */
function isAlwaysPassed(facts: FileFacts, statement: TSESTree.Node, anchor: TSESTree.Node): boolean {
  const list = listOf(anchor) ?? [];
  if (!list.includes(statement)) return false;
  const between = list.slice(list.indexOf(anchor), list.indexOf(statement));
  return !between.some((one) => findInside(one, facts.parsed.visitorKeys, ({ type }) => LEAVES.has(type)));
}

/** Takes the value, or makes the call, above the first wait, where nothing of what it needs comes after that. */
export function planEarlier(facts: FileFacts, node: Needing, row: SynchronousContextRow, left: Left): Plan {
  if (row.staysThere) return refuse('belongs-behind-the-wait', [], row.instead);
  const anchor = anchorOf(facts, node, left);
  if (!anchor || isFunction(anchor)) return refuse('outside-of-its-context', [], row.instead);
  if (usesLaterNames(facts, node, anchor)) return refuse('needs-what-was-awaited', [], row.instead);
  const statement = ownStatement(node);
  if (statement && isAlwaysPassed(facts, statement, anchor))
    return plan(rewrite([{ verb: 'move', statement, before: anchor }], 'Call it before the first wait', 'earlier'));
  if (row.does === 'acts') return refuse('decided-after-the-wait', [], row.instead);
  return plan(takeEarlier(facts, node, anchor));
}

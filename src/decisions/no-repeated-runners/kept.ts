import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf, outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { ownNameOf } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { holds, isTopLevel, lastName, someInside } from '../../analysis/tree.js';
import { lastNameOf } from '../../catalogue/origin.js';
import { RUNTIMES, runtimes } from '../../catalogue/runtimes.js';
import type { Plan } from '../../plans/plan.js';
import { functionName } from '../making/function-name.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { RepeatedFinding } from './finding.js';
import { namesOwn } from './one-program.js';

/** What ends the runtime that a call makes; nothing where it makes none. */
function endsOf(facts: FileFacts, { callee }: TSESTree.CallExpression): readonly string[] | undefined {
  for (const runtime of RUNTIMES) {
    const { kept } = runtimes[runtime];
    if (!kept) continue;
    const { module, name, callee: form } = kept.makes;
    const path = form.replace('$', name);
    // An import may go by any name, a member only by its own.
    if (callee.type === 'MemberExpression' && lastName(callee) !== lastNameOf(path)) continue;
    const isMade = facts
      .bindings(callee)
      .some((origin) =>
        origin.module === module ? origin.path === path : `${origin.module}.${origin.path}` === `${module}/${path}`,
      );
    if (isMade) return kept.ends;
  }
  return undefined;
}

/** Is a function of the file called by its module alone, once, as an entry is? */
function isEntry(facts: FileFacts, fn: FunctionNode): boolean {
  const own = ownNameOf(facts, fn);
  if (!own || own.isExported || own.uses.length === 0) return false;
  return own.uses.every(({ identifier }) => boundaryOf(identifier as TSESTree.Node).kind === 'module');
}

/** The constant that keeps the runtime, where the code does nothing with it but run: `const runtime = …; runtime.runPromise(…)`. */
function keptBy(
  facts: FileFacts,
  call: TSESTree.CallExpression,
  ends: readonly string[],
): TSESTree.VariableDeclarator | 'nobody' | undefined {
  const { parent } = outermost(call);
  if (parent?.type === 'MemberExpression' && parent.parent.type === 'CallExpression' && parent.parent.callee === parent)
    return ends.includes(lastName(parent) ?? '') ? undefined : 'nobody';
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  if (parent.parent.kind !== 'const') return undefined;
  const [variable] = facts.parsed.scopeManager.getDeclaredVariables(parent);
  const uses = variable?.references.filter(({ init }) => !init) ?? [];
  const onlyRuns = uses.every(({ identifier }) => {
    const member = (identifier as TSESTree.Node).parent;
    return (
      member?.type === 'MemberExpression' &&
      member.object === identifier &&
      member.parent.type === 'CallExpression' &&
      member.parent.callee === member &&
      !ends.includes(lastName(member) ?? '')
    );
  });
  return uses.length > 0 && onlyRuns ? parent : undefined;
}

/** The statement of the module that holds a node. */
function moduleStatement(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.parent && !isTopLevel(at)) at = at.parent;
  return at;
}

/** Is all that a call names there before the module comes to a statement? */
function isKnownBefore(facts: FileFacts, call: TSESTree.Node, statement: TSESTree.Node): boolean {
  const names = facts.nodes.of('Identifier').filter((name) => holds(call, name));
  return names.every((name) => {
    const [definition] = facts.variable(name)?.defs ?? [];
    if (!definition || definition.type === 'ImportBinding') return true;
    return definition.node.range[1] <= statement.range[0];
  });
}

/** One runtime for all calls, beside the function. */
function planKept(facts: FileFacts, declarator: TSESTree.VariableDeclarator | 'nobody', fn: FunctionNode): Plan {
  if (declarator === 'nobody') return refuse('never-disposed');
  const { init, id, parent: statement } = declarator;
  const outer = moduleStatement(fn);
  const isTaken = facts.parsed.scopeManager.scopes.some(
    ({ set, block }) => !holds(fn, block) && id.type === 'Identifier' && (set.get(id.name)?.defs.length ?? 0) > 0,
  );
  const { visitorKeys } = facts.parsed;
  const isMovable =
    init &&
    statement.type === 'VariableDeclaration' &&
    statement.declarations.length === 1 &&
    statement.parent === fn.body &&
    !isTaken &&
    !namesOwn(facts, init, fn) &&
    !someInside(init, visitorKeys, 'ThisExpression', () => true) &&
    !someInside(init, visitorKeys, 'AwaitExpression', () => true) &&
    isKnownBefore(facts, init, outer);
  if (!isMovable) return refuse('never-disposed');
  const text = facts.textOf(statement).replace(/;$/, '');
  return plan(
    rewrite(
      [
        { verb: 'add-statement', beside: outer, where: 'before', statement: text },
        { verb: 'remove', statement },
      ],
      'Make one runtime for all calls, beside the function',
      'hoist',
    ),
  );
}

/** Runtimes that are made in each call of a function, and that nothing disposes of. */
export function keptFindings(facts: FileFacts): RepeatedFinding[] {
  return facts.nodes.of('CallExpression').flatMap((call): RepeatedFinding[] => {
    const ends = endsOf(facts, call);
    const boundary = boundaryOf(call);
    if (!ends || boundary.kind !== 'function' || boundary.role === 'constructor' || boundary.inParameters) return [];
    const { node: fn } = boundary;
    if (isEntry(facts, fn)) return [];
    const kept = keptBy(facts, call, ends);
    if (!kept || insulationOf(facts, call)) return [];
    return [
      {
        node: call,
        messageId: 'kept',
        data: { fn: functionName(fn, 'this function') },
        plan: planKept(facts, kept, fn),
        drivenBy: facts.drivenBy(call),
        sink: facts.sink(call),
      },
    ];
  });
}

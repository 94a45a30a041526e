import type { TSESTree } from '@typescript-eslint/types';
import type { DriverRow, Runtime } from '../catalogue/row.js';
import { runtimes } from '../catalogue/runtimes.js';
import { typeBindingOrigins } from './bindings.js';
import { boundaryInside } from './boundaries.js';
import type { Facts } from './facts.js';
import { ownNameOf } from './own-name.js';
import type { FunctionNode } from './parsed-file.js';
import { bare, findInside } from './tree.js';

export interface DrivenGenerator {
  readonly runtime: Exclude<Runtime, 'microtask'>;
  readonly row?: DriverRow | undefined;
}

function rowOfArgument(facts: Facts, argument: TSESTree.Node): DriverRow | undefined {
  const { parent } = argument;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return undefined;
  const index = parent.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
  if (index < 0) return undefined;
  const callee = bare(parent.callee);
  const row = callee.type === 'CallExpression' ? facts.row('driver', callee.callee) : facts.row('driver', callee);
  if (!row || (callee.type === 'CallExpression' && row.callStyle !== 'curried')) return undefined;
  return row.drives === 'any' || row.drives.includes(index) || row.callStyle === 'curried' ? row : undefined;
}

/** The runtime that owns what a yield hands out: `yield call(…)`, `yield* sleep(1)`. */
function runtimeOfYielded(facts: Facts, fn: FunctionNode): Exclude<Runtime, 'microtask'> | undefined {
  let runtime: Exclude<Runtime, 'microtask'> | undefined;
  findInside(fn.body, facts.parsed.visitorKeys, (node) => {
    if (node.type !== 'YieldExpression' || !node.argument) return false;
    const argument = bare(node.argument);
    if (argument.type !== 'CallExpression') return false;
    const runner = facts.row('top-level-runner', argument.callee);
    if (runner && runner.returns !== 'task') return false; // Its result is a value, not the runtime's work.
    const row = facts.catalogue
      .of('operation')
      .find(
        (operation) =>
          runtimes[operation.runtime].yields === (node.delegate ? 'yield*' : 'yield') &&
          facts
            .bindings(argument.callee)
            .some((origin) =>
              operation.module.some((module) => origin.module === module || origin.module.startsWith(`${module}/`)),
            ),
      );
    runtime = row?.runtime;
    return runtime !== undefined;
  });
  return runtime;
}

function runtimeOfReturnType(facts: Facts, fn: FunctionNode): Exclude<Runtime, 'microtask'> | undefined {
  const annotation = fn.returnType?.typeAnnotation;
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const row = facts.catalogue.of('operation').find((operation) => {
    const name = annotation.typeName;
    return (
      name.type === 'Identifier' &&
      typeBindingOrigins(name, facts.parsed.scopeManager).some(
        (origin) => facts.catalogue.match('operation', origin) === operation,
      )
    );
  });
  return row?.runtime;
}

/** Who drives a generator: the call it is passed to, here or by name, else the runtime whose work it yields. */
export function runtimeOfGenerator(facts: Facts, fn: FunctionNode): DrivenGenerator | undefined {
  const { call, argument } = boundaryInside(fn);
  const own = call && argument !== undefined ? rowOfArgument(facts, call.arguments[argument]!) : undefined;
  const named = own ? [] : (ownNameOf(facts, fn)?.uses ?? []);
  const row =
    own ?? named.map((reference) => rowOfArgument(facts, reference.identifier)).find((found) => found !== undefined);
  if (row) return row.runtime === 'microtask' ? undefined : { runtime: row.runtime, row };
  const runtime = runtimeOfReturnType(facts, fn) ?? runtimeOfYielded(facts, fn);
  return runtime && { runtime };
}

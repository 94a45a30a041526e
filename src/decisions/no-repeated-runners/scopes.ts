import type { TSESTree } from '@typescript-eslint/types';
import { outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround, isFunction, lastName } from '../../analysis/tree.js';
import { writtenInside } from '../../analysis/written-inside.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import type { ScopeForm } from '../../catalogue/runtime-forms.js';
import { RUNTIMES, runtimes } from '../../catalogue/runtimes.js';
import { functionName } from '../making/function-name.js';
import { refuse } from '../making/plans.js';
import type { RepeatedFinding } from './finding.js';

interface Made {
  readonly runtime: FibreRuntime;
  readonly scope: ScopeForm;
}

/** What a call is a member of, of its runtime's own package: `Scope.make`. */
function madeBy(facts: FileFacts, { callee }: TSESTree.CallExpression): Made | undefined {
  for (const runtime of RUNTIMES) {
    const { scope } = runtimes[runtime];
    if (!scope || (callee.type === 'MemberExpression' && !scope.makes.endsWith(`.${lastName(callee)}`))) continue;
    const isIt = facts
      .bindings(callee)
      .some(({ module, path }) =>
        module === scope.package ? path === scope.makes : `${module}.${path}` === `${scope.package}/${scope.makes}`,
      );
    if (isIt) return { runtime, scope };
  }
  return undefined;
}

/** The constant that a scope is given, as it is made or by what runs that: `yield* Scope.make()`, `Effect.runSync(…)`. */
function keptBy(facts: FileFacts, made: TSESTree.Node): TSESTree.Identifier | undefined {
  const { parent } = outermost(made);
  const runs =
    (parent?.type === 'YieldExpression' && parent.delegate) ||
    parent?.type === 'AwaitExpression' ||
    (parent?.type === 'CallExpression' && facts.row('top-level-runner', parent.callee) !== undefined);
  if (runs) return keptBy(facts, parent);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.parent.kind === 'const'
    ? parent.id
    : undefined;
}

/** Is a name given to functions of the runtime's package alone, none of which closes it? */
function isNeverClosed(facts: FileFacts, name: TSESTree.Identifier, { scope }: Made): boolean {
  const declarator = name.parent;
  const [variable] = facts.parsed.scopeManager.getDeclaredVariables(declarator);
  const uses = variable?.references.filter(({ init }) => !init) ?? [];
  return uses.every(({ identifier }) => {
    const { parent } = outermost(identifier);
    if (parent?.type !== 'CallExpression' || parent.callee === identifier) return false;
    if (lastName(parent.callee) === scope.closes) return false;
    return facts.bindings(parent.callee).some(({ module }) => packageOfModule(module) === scope.package);
  });
}

/** The function that is called each time: the one around the program, where the scope is made inside of a program. */
function calledEachTime(facts: FileFacts, call: TSESTree.CallExpression, { runtime }: Made): FunctionNode | undefined {
  let fn = functionAround(call);
  // A generator that stands alone at the top of a module is a program, which may run once.
  while (fn?.generator && writtenInside(facts, call, runtime)) {
    const around = functionAround(fn);
    if (!around || !isFunction(around)) return undefined;
    fn = around;
    if (!fn.generator) break;
  }
  return fn;
}

/** Scopes that are made in each call of a function, and that nothing closes. */
export function scopeFindings(facts: FileFacts): RepeatedFinding[] {
  return facts.nodes.of('CallExpression').flatMap((call): RepeatedFinding[] => {
    const made = madeBy(facts, call);
    const name = made && keptBy(facts, call);
    const fn = name && calledEachTime(facts, call, made);
    if (!fn || !isNeverClosed(facts, name, made) || insulationOf(facts, call)) return [];
    return [
      {
        node: call,
        messageId: 'scope',
        data: { fn: functionName(fn, 'this function') },
        plan: refuse('never-disposed', [], made.scope.instead),
        drivenBy: facts.drivenBy(call),
        sink: facts.sink(call),
      },
    ];
  });
}

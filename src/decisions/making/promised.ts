import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runnerCall, type Call, type RunnerCall } from '../../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { Step } from '../../plans/plan.js';
import { firstResultOf } from './first-result.js';
import { importOf } from './import-of.js';

type NestedCall = RunnerCall<NestedRunnerRow>;

/** The steps that leave an expression with the promise in the call's place, and that expression. */
interface Promised {
  readonly promise: TSESTree.Expression;
  readonly steps: readonly Step[];
}

const argumentAt = (call: Call, index: number): TSESTree.Expression | undefined => {
  const argument = call.arguments[index];
  return argument && argument.type !== 'SpreadElement' ? argument : undefined;
};

/** What of a direct call becomes a promise to wait for; nothing where the row knows no way. */
export function promised(facts: FileFacts, { call, row, factory }: NestedCall): Promised | undefined {
  const { rewrite: way } = row;
  if (!way) return undefined;
  switch (way.to) {
    case 'await-argument': {
      const keep = argumentAt(call, way.argument);
      return keep && { promise: keep, steps: [{ verb: 'unwrap', node: call, keep }] };
    }
    case 'await-receiver': {
      if (call.callee.type !== 'MemberExpression' || call.callee.object.type === 'Super') return undefined;
      const keep = call.callee.object;
      return { promise: keep, steps: [{ verb: 'unwrap', node: call, keep }] };
    }
    case 'await-promisified': {
      const wrapped = factory && argumentAt(factory, way.argument);
      if (!wrapped || factory.arguments.length !== 1) return undefined;
      const first = firstResultOf(facts, wrapped);
      if (first === 'unknown') return undefined;
      const promisify = importOf(facts, 'node:util', 'promisify');
      const steps: Step[] = [
        { verb: 'replace', node: factory.callee, text: promisify.local, binding: 'primary' },
        ...promisify.steps,
      ];
      if (first !== 'whole')
        steps.push({
          verb: 'wrap',
          node: call,
          before: '',
          after: `.then(({ ${first.key} }) => ${first.key})`,
          result: 'call',
          operand: 'call',
        });
      return { promise: call, steps };
    }
    case 'await-wrapped': {
      const keep = factory && argumentAt(factory, way.argument);
      return keep && { promise: call, steps: [{ verb: 'unwrap', node: factory, keep }] };
    }
    case 'await-template': {
      const imports = way.imports.map(({ module, name }) => ({ name, ...importOf(facts, module, name) }));
      const texts = call.arguments.map((argument) => facts.textOf(argument));
      let text = way.template.replace(/\$(\d|\*)/g, (_, index: string) =>
        index === '*' ? texts.join(', ') : (texts[Number(index)] ?? 'undefined'),
      );
      for (const { name, local } of imports) text = text.replace(new RegExp(`\\b${name}\\b`), local);
      return {
        promise: call,
        steps: [{ verb: 'replace', node: call, text, binding: 'call' }, ...imports.flatMap(({ steps }) => steps)],
      };
    }
  }
}

/** Every call of the function that a factory's `const` keeps; nothing where it is used in any other way. */
export function callsOfKept(facts: FileFacts, { declarator, call }: NestedCall): readonly Call[] | undefined {
  if (!declarator) return [call];
  const references = facts.variable(call.callee)?.references.filter((reference) => !reference.init) ?? [];
  const calls = references
    .map(({ identifier }) => identifier.parent)
    .filter(
      (parent): parent is TSESTree.CallExpression =>
        parent?.type === 'CallExpression' && runnerCall(facts, 'nested-runner', parent)?.declarator === declarator,
    );
  return calls.length === references.length ? calls : undefined;
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../analysis/file-facts.js';
import { bare, holds, isFunction } from '../analysis/tree.js';
import { hopAt } from '../analysis/waits-for/code.js';
import type { Settling } from '../analysis/waits-for/settling.js';
import { Waits } from '../analysis/waits-for/waits.js';
import { waitText } from '../decisions/making/chain-text.js';
import { functionName } from '../decisions/making/function-name.js';
import { shownPath } from './row-source-text.js';

/** What a promise waits for, as the end of a sentence, with the chain that shows it. */
function settlingText(settling: Settling): string {
  if (settling.waitsFor === 'itself') return 'nothing that this program has still to do';
  if (settling.waitsFor === 'unknown') return 'what is not known: no body and no row shows it';
  const { chain } = settling;
  const last = chain.at(-1);
  if (!last) return 'a clock that this file holds still';
  const inFiles = (file: string): string => `${shownPath(file)}:`;
  const settles = last.settledBy?.();
  const what = last.isEndless ? ', which nothing ends' : last.wasThere ? ', which was there before' : '';
  const end = settles ? `, settled by ${waitText([settles], inFiles)}` : what;
  return `${waitText(chain, inFiles)}${end}`;
}

/** The value of a finding's place where that is an expression, or a statement of one. */
function valueAt(node: TSESTree.Node): TSESTree.Node {
  const value = bare(node.type === 'ExpressionStatement' ? node.expression : node);
  return value.type === 'UnaryExpression' && value.operator === 'void' ? bare(value.argument) : value;
}

function isPromise({ oracle }: FileFacts, node: TSESTree.Node): boolean {
  const kind = oracle.values([node])[0]?.kind;
  return kind === 'promise' || kind === 'thenable' || kind === 'promise-array';
}

/** What the promise at a node waits for; nothing where there is none. */
export function waitsForAt(facts: FileFacts, node: TSESTree.Node): string | undefined {
  const value = valueAt(node);
  if (!isPromise(facts, value)) return undefined;
  return settlingText(new Waits(facts, node).of(value as TSESTree.Expression));
}

/** A sentence for each call with a promise in some part of a file, and for each function there whose promise waits for other code. */
export function waitsForLines(facts: FileFacts, isThere: (node: TSESTree.Node) => boolean): string[] {
  const calls = facts.nodes.of('CallExpression').filter((call) => isThere(call) && isPromise(facts, call));
  const outermost = calls.filter((call) => !calls.some((other) => other !== call && holds(other, call)));
  const functions = (['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const)
    .flatMap((type): readonly TSESTree.Node[] => facts.nodes.of(type))
    .filter(isThere);
  return [
    ...functions.flatMap((fn): string[] => {
      if (!isFunction(fn) || !fn.body || fn.generator) return [];
      const settling = new Waits(facts, fn).result(fn);
      return settling.waitsFor === 'elsewhere'
        ? [`What ${functionName(fn, 'this function')} gives waits for ${settlingText(settling)}.`]
        : [];
    }),
    ...outermost.map(
      (call) => `\`${hopAt({ code: facts, node: bare(call.callee) }).name}\` waits for ${waitsForAt(facts, call)!}.`,
    ),
  ];
}

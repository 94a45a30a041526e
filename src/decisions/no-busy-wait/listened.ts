import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, functionAround, holds, isFunction, lastName } from '../../analysis/tree.js';
import { isTypeScript } from '../../analysis/typescript-file.js';
import { listOf } from '../../plans/draft.js';
import type { Rewrite } from '../../plans/plan.js';
import { rewrite } from '../making/plans.js';
import type { Loop } from './finding.js';

/** How a listener is added, and how one that is called once. */
const LISTENS: Readonly<Record<string, string>> = {
  on: 'once',
  addListener: 'once',
  once: 'once',
  addEventListener: 'addEventListener',
};

/** `ready = true`, which is all that a listener does. */
function isSetBy(fn: TSESTree.Node | undefined, name: string): boolean {
  if (!fn || !isFunction(fn) || fn.async || fn.generator) return false;
  const [only, ...others] = fn.body.type === 'BlockStatement' ? fn.body.body : [fn.body];
  const value = only?.type === 'ExpressionStatement' ? only.expression : only;
  return (
    others.length === 0 &&
    value?.type === 'AssignmentExpression' &&
    value.operator === '=' &&
    value.left.type === 'Identifier' &&
    value.left.name === name &&
    value.right.type === 'Literal' &&
    value.right.value === true
  );
}

/** `while (!ready)`, of a variable that begins as `false`. */
function askedFor(facts: FileFacts, { test }: Loop): TSESTree.VariableDeclarator | undefined {
  const asked = test && bare(test);
  if (asked?.type !== 'UnaryExpression' || asked.operator !== '!' || asked.argument.type !== 'Identifier')
    return undefined;
  const [definition, ...more] = facts.variable(asked.argument)?.defs ?? [];
  if (definition?.type !== 'Variable' || more.length > 0) return undefined;
  const { node } = definition;
  const isFalse = node.init?.type === 'Literal' && node.init.value === false;
  return isFalse && node.parent.declarations.length === 1 ? node : undefined;
}

/**
 * A promise in the place of a flag that a listener sets, and that the loop alone asks for: `let ready = false;
 * socket.on('ready', () => { ready = true; }); …; while (!ready) await sleep(10);`, the three in one list of statements.
 */
export function listenedFor(facts: FileFacts, loop: Loop): Rewrite | undefined {
  const flag = askedFor(facts, loop);
  const list = listOf(loop) ?? [];
  if (flag?.id.type !== 'Identifier' || !list.includes(flag.parent)) return undefined;
  const { name } = flag.id;
  const [variable] = facts.parsed.scopeManager.getDeclaredVariables(flag);
  const uses = (variable?.references ?? []).filter(({ init }) => !init);
  const write = uses.find((use) => use.isWrite());
  if (uses.length !== 2 || !write) return undefined;
  const statement = list.find((one) => holds(one, write.identifier));
  const call = statement?.type === 'ExpressionStatement' ? bare(statement.expression) : undefined;
  if (!statement || call?.type !== 'CallExpression' || list.indexOf(statement) > list.indexOf(loop)) return undefined;
  const callee = bare(call.callee);
  const [event, listener, ...options] = call.arguments;
  const method = LISTENS[lastName(callee) ?? ''];
  const isListener = callee.type === 'MemberExpression' && method !== undefined && event && isSetBy(listener, name);
  if (!isListener || functionAround(write.identifier) !== listener || /\bresolve\b/.test(facts.textOf(call)))
    return undefined;
  const isElement = method === 'addEventListener';
  if (options.length > (isElement ? 1 : 0)) return undefined;
  const given = options[0] ? facts.textOf(options[0]) : isElement ? '{ once: true }' : undefined;
  const listening = `${facts.textOf(callee.object)}.${method}(${facts.textOf(event)}, () => resolve()${given === undefined ? '' : `, ${given}`})`;
  const type = isTypeScript(facts.parsed.filename) ? '<void>' : '';
  return rewrite(
    [
      { verb: 'remove', statement: flag.parent },
      {
        verb: 'replace',
        node: statement,
        text: `const ${name} = new Promise${type}((resolve) => { ${listening}; });`,
        binding: 'primary',
      },
      { verb: 'replace', node: loop, text: `await ${name};`, binding: 'primary' },
    ],
    'Await a promise that the listener resolves',
    'listener',
  );
}

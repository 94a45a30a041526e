import type { TSESTree } from '@typescript-eslint/types';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

type StepOf<V extends Step['verb']> = Extract<Step, { verb: V }>;

function contains(
  root: unknown,
  wanted: (node: TSESTree.Node) => boolean,
  enters: (node: TSESTree.Node) => boolean,
): boolean {
  if (Array.isArray(root)) return root.some((item) => contains(item, wanted, enters));
  if (root === null || typeof root !== 'object' || typeof (root as { type?: unknown }).type !== 'string') return false;
  const node = root as TSESTree.Node;
  if (wanted(node)) return true;
  if (!enters(node)) return false;
  return Object.entries(node).some(([name, value]) => name !== 'parent' && contains(value, wanted, enters));
}

const isOwnFunction = (node: TSESTree.Node): boolean =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression';
const isLoop = (node: TSESTree.Node): boolean => /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);

/** Bare `return`s of the callback's own body, which a loop says with `continue`. */
function returnsOf(body: TSESTree.BlockStatement): TSESTree.ReturnStatement[] {
  const found: TSESTree.ReturnStatement[] = [];
  let nested = false;
  const collect = (node: TSESTree.Node, inLoop: boolean): void => {
    contains(
      Object.entries(node)
        .filter(([name]) => name !== 'parent')
        .map(([, value]) => value),
      (inner) => {
        if (inner.type === 'ReturnStatement') {
          found.push(inner);
          nested ||= inLoop || inner.argument !== null;
        } else if (isLoop(inner)) {
          collect(inner, true);
        }
        return false;
      },
      (inner) =>
        !isOwnFunction(inner) &&
        inner.type !== 'ArrowFunctionExpression' &&
        !isLoop(inner) &&
        inner.type !== 'ClassBody',
    );
  };
  collect(body, false);
  if (nested) throw new Refused('body-cannot-move');
  return found;
}

/** The loop's head: the callback's parameters without their types. */
function headOf(draft: Draft, callback: StepOf<'for-of'>['callback']): { item: string; entries: boolean } {
  const [first, second, ...others] = callback.params.map((parameter) => {
    if (parameter.type !== 'Identifier' && parameter.type !== 'ObjectPattern' && parameter.type !== 'ArrayPattern')
      throw new Refused('body-cannot-move');
    const end = parameter.typeAnnotation?.range[0] ?? parameter.range[1];
    return draft.source.text.slice(parameter.range[0], end).trimEnd();
  });
  if (others.length > 0) throw new Refused('body-cannot-move');
  return second === undefined
    ? { item: first ?? '_', entries: false }
    : { item: `[${second}, ${first}]`, entries: true };
}

/** What an `await` in front would take the first part of alone. */
const LOOSER: ReadonlySet<string> = new Set([
  'LogicalExpression',
  'ConditionalExpression',
  'BinaryExpression',
  'AssignmentExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** @throws Refused where the body would mean something else in a loop, or a comment would be lost */
export function forOf(
  draft: Draft,
  { statement, iterable, callback, awaitsBody = true, mayBeMissing = false }: StepOf<'for-of'>,
): void {
  const { source } = draft;
  const ownThis = (node: TSESTree.Node): boolean =>
    node.type === 'ThisExpression' || (node.type === 'Identifier' && node.name === 'arguments');
  if (callback.type === 'FunctionExpression' && contains(callback.body, ownThis, (node) => !isOwnFunction(node)))
    throw new Refused('body-cannot-move');
  const { item, entries } = headOf(draft, callback);
  const { range } = parenthesised(source, iterable);
  const body = callback.body;
  const end = `${mayBeMissing ? ' ?? []' : ''}${entries ? '.entries()' : ''}) `;
  draft.open([statement.range[0], statement.range[1] + 0.5], `for (const ${item} of `);
  draft.replace([statement.range[0], range[0]], '');
  const tail: [number, number] = [
    body.type === 'BlockStatement' ? body.range[1] : parenthesised(source, body).range[1],
    statement.range[1],
  ];
  if (body.type === 'BlockStatement') {
    draft.replace([range[1], body.range[0]], end);
    for (const found of returnsOf(body)) draft.replace(source.tokenFrom(found.range[0])!.range, 'continue');
    draft.replace(tail, '');
    return;
  }
  const indent = source.indentAt(statement.range[0]);
  const unit = indent.startsWith('\t') || /^\t/m.test(source.text) ? '\t' : '  ';
  const semicolon = source.of(statement).endsWith(';') ? ';' : '';
  const wait = awaitsBody && body.type !== 'AwaitExpression' ? 'await ' : '';
  const whole = parenthesised(source, body).range;
  const isOpen = wait !== '' && LOOSER.has(body.type) && whole[0] === body.range[0];
  draft.replace([range[1], whole[0]], `${end}{${source.newline}${indent}${unit}${wait}${isOpen ? '(' : ''}`);
  draft.replace(tail, `${isOpen ? ')' : ''}${semicolon}${source.newline}${indent}}`);
}

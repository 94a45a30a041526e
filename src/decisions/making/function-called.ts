import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { isFunction } from '../../analysis/tree.js';

function methodOfThis({ object, property, computed }: TSESTree.MemberExpression): FunctionNode | undefined {
  if (
    object.type !== 'ThisExpression' ||
    computed ||
    (property.type !== 'Identifier' && property.type !== 'PrivateIdentifier')
  )
    return undefined;
  let at: TSESTree.Node | undefined = object;
  while (at && at.type !== 'ClassBody') at = at.parent;
  const member = at?.body.find(
    (one): one is TSESTree.MethodDefinition | TSESTree.PropertyDefinition =>
      (one.type === 'MethodDefinition' || one.type === 'PropertyDefinition') &&
      !one.computed &&
      one.key.type === property.type &&
      one.key.name === property.name,
  );
  const isSet = member?.type === 'MethodDefinition' && member.kind !== 'method';
  return !isSet && isFunction(member?.value) ? member.value : undefined;
}

/** What a name is set to, or the function that `useCallback` of React gives back as it is. */
function initOf(facts: FileFacts, { init }: TSESTree.VariableDeclarator): TSESTree.Node | null | undefined {
  const isKept =
    init?.type === 'CallExpression' &&
    facts
      .bindings(init.callee)
      .some(({ module, path }) => module === 'react' && /^(?:default\.)?useCallback$/.test(path));
  return isKept ? init.arguments[0] : init;
}

/** The function of this file that a name stands for. */
export function functionNamed(facts: FileFacts, name: TSESTree.Identifier): FunctionNode | undefined {
  const definition = facts.variable(name)?.defs[0];
  const fn =
    definition?.type === 'Variable'
      ? initOf(facts, definition.node)
      : definition?.type === 'FunctionName'
        ? definition.node
        : undefined;
  return isFunction(fn) ? fn : undefined;
}

/** The function of this file that a call's name, or the method or field of its own class that `this.name`, stands for. */
export function functionCalled(
  facts: FileFacts,
  { callee }: Pick<TSESTree.CallExpression, 'callee'>,
): FunctionNode | undefined {
  if (callee.type === 'MemberExpression') return methodOfThis(callee);
  return callee.type === 'Identifier' ? functionNamed(facts, callee) : undefined;
}

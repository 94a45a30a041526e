import type { TSESTree } from '@typescript-eslint/types';
import { bare, lastName } from '../tree.js';
import type { Place } from './code.js';
import type { Names } from './names.js';

/** Methods of the platform's collections that keep what they are given. */
const KEEPS = /^(?:Array|Set|Map|WeakMap|WeakSet)#(?:push|unshift|splice|add|set)$/;

/** Is it put into a list, a set or a map? */
export function isKept(names: Names, { code, node }: Place): boolean {
  const callee = node as TSESTree.MemberExpression;
  const method = lastName(callee) ?? '';
  if (names.origins({ code, node }).some(({ package: owner, path }) => owner === '' && KEEPS.test(path))) return true;
  const object = bare(callee.object);
  const declared =
    object.type === 'Identifier' || object.type === 'MemberExpression' ? names.declared({ code, node: object }) : [];
  return declared.some(({ node: holder }) => {
    const value =
      holder.type === 'VariableDeclarator'
        ? holder.init
        : holder.type === 'PropertyDefinition'
          ? holder.value
          : undefined;
    if (value?.type === 'ArrayExpression') return KEEPS.test(`Array#${method}`);
    return (
      value?.type === 'NewExpression' &&
      value.callee.type === 'Identifier' &&
      KEEPS.test(`${value.callee.name}#${method}`)
    );
  });
}

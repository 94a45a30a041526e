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
  return declared.some(({ node: holder }) => KEEPS.test(`${collectionOf(holder) ?? ''}#${method}`));
}

/** The name of the collection that a variable or field holds, by its type or its first value. */
function collectionOf(holder: TSESTree.Node): string | undefined {
  if (holder.type !== 'VariableDeclarator' && holder.type !== 'PropertyDefinition') return undefined;
  const written = holder.type === 'PropertyDefinition' ? holder.typeAnnotation : holder.id.typeAnnotation;
  const type = written?.typeAnnotation;
  if (type?.type === 'TSArrayType') return 'Array';
  if (type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier') return type.typeName.name;
  const value = holder.type === 'PropertyDefinition' ? holder.value : holder.init;
  if (value?.type === 'ArrayExpression') return 'Array';
  return value?.type === 'NewExpression' && value.callee.type === 'Identifier' ? value.callee.name : undefined;
}

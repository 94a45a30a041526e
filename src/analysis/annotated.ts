import type { TSESTree } from '@typescript-eslint/types';
import { ANNOTATION, tagBefore, type Tag } from './annotations.js';
import type { ParsedFile } from './parsed-file.js';
import { decoratorsOf, isFunction } from './tree.js';

/** Nodes through which what stands before a declaration speaks of the function in it. */
const WRAPPERS = new Set<string>([
  ...[
    'ExportNamedDeclaration',
    'ExportDefaultDeclaration',
    'VariableDeclaration',
    'VariableDeclarator',
    'Property',
    'ObjectExpression',
  ],
  ...[
    'MethodDefinition',
    'TSAbstractMethodDefinition',
    'PropertyDefinition',
    'AccessorProperty',
    'ClassBody',
    'ClassDeclaration',
    'ClassExpression',
  ],
  ...['AssignmentExpression', 'ExpressionStatement', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'],
]);

function startOf(node: TSESTree.Node): number {
  return Math.min(
    node.range[0],
    ...decoratorsOf(node as Parameters<typeof decoratorsOf>[0]).map(({ range }) => range[0]),
  );
}

const isTagged = ({ text }: ParsedFile): boolean => text.includes(ANNOTATION);

/** What is said of a declaration of this file: by its own tag, else by that of the object or class around it. */
export function tagOfDeclaration(parsed: ParsedFile, declaration: TSESTree.Node): Tag | undefined {
  if (!isTagged(parsed)) return undefined;
  for (let at: TSESTree.Node | undefined = declaration; at; at = at.parent) {
    if (at !== declaration && !WRAPPERS.has(at.type)) return undefined;
    const tag = tagBefore(parsed.text, startOf(at));
    if (tag) return tag;
  }
  return undefined;
}

/** The `insulator` tag of a function, or of an object or class that holds the function around a node. */
export function insulatorTagAround(parsed: ParsedFile, node: TSESTree.Node): Tag | undefined {
  if (!isTagged(parsed)) return undefined;
  let inFunction = false;
  // A program starts where its first statement does, and is not what that one's comment speaks of.
  for (let at: TSESTree.Node | undefined = node; at && at.type !== 'Program'; at = at.parent) {
    // What stands in the object itself runs where the object is made.
    inFunction ||= isFunction(at) || ((at.type === 'PropertyDefinition' || at.type === 'StaticBlock') && at !== node);
    const tag = inFunction ? tagBefore(parsed.text, startOf(at)) : undefined;
    if (tag?.word === 'insulator') return tag;
  }
  return undefined;
}

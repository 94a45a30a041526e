import type { TSESTree } from '@typescript-eslint/types';
import { implementedBy } from '../tree.js';
import type { Code } from './code.js';

interface NamedType {
  readonly node: TSESTree.Node;
  readonly name: string;
}

/** The interface, type or class that an offset is in. */
export function typeAround({ nodes }: Code, offset: number): NamedType | undefined {
  const kinds = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration'] as const;
  for (const kind of kinds)
    for (const node of nodes.of(kind))
      if (node.id && node.range[0] <= offset && offset < node.range[1]) return { node, name: node.id.name };
  return undefined;
}

interface Heir {
  /** The name of the type that it follows. */
  readonly named: TSESTree.Node;
  readonly members: readonly TSESTree.Node[];
}

/** Matches all texts that `heirsOf` finds something in: most that mention a type only use it, and need not be parsed. */
export function followersOf(name: string): RegExp {
  const near = '[^]{0,300}?';
  const exact = name.replaceAll('$', '\\$');
  return new RegExp(`\\b(?:extends|implements)\\b${near}${exact}|:\\s*${exact}\\s*(?:<${near}>\\s*)?=\\s*\\{`);
}

/** Classes and typed objects of a file that follow a type of this name. */
export function heirsOf({ nodes }: Code, name: string): Heir[] {
  const isNamed = (node: TSESTree.Node | null | undefined): node is TSESTree.Identifier =>
    node?.type === 'Identifier' && node.name === name;
  const classes = [...nodes.of('ClassDeclaration'), ...nodes.of('ClassExpression')].flatMap((node) =>
    [node.superClass, ...implementedBy(node).map(({ expression }) => expression)]
      .filter(isNamed)
      .map((named): Heir => ({ named, members: node.body.body })),
  );
  const objects = nodes.of('VariableDeclarator').flatMap(({ id, init }): Heir[] => {
    const type = id.typeAnnotation?.typeAnnotation;
    const named = type?.type === 'TSTypeReference' ? type.typeName : undefined;
    return isNamed(named) && init?.type === 'ObjectExpression' ? [{ named, members: init.properties }] : [];
  });
  return [...classes, ...objects];
}

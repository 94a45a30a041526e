import type ts from 'typescript';
import type { RemoteNode } from '../protocol.js';
import type { Session } from '../session.js';

type Guards = Readonly<Record<string, unknown>>;

const FUNCTION_LIKE = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunction',
  'MethodDeclaration',
  'Constructor',
  'GetAccessor',
  'SetAccessor',
  'MethodSignature',
  'CallSignature',
  'ConstructSignature',
  'IndexSignature',
  'FunctionType',
  'ConstructorType',
];
const CLASS_ELEMENTS = [
  'Constructor',
  'PropertyDeclaration',
  'MethodDeclaration',
  'GetAccessor',
  'SetAccessor',
  'IndexSignature',
  'ClassStaticBlockDeclaration',
  'SemicolonClassElement',
];
const TYPE_ELEMENTS = [
  'PropertySignature',
  'MethodSignature',
  'CallSignature',
  'ConstructSignature',
  'IndexSignature',
  'GetAccessor',
  'SetAccessor',
];
/** Guards that TypeScript 7 has under another name. */
const RENAMED = {
  isGetAccessor: 'isGetAccessorDeclaration',
  isSetAccessor: 'isSetAccessorDeclaration',
  isMethodSignature: 'isMethodSignatureDeclaration',
  isPropertySignature: 'isPropertySignatureDeclaration',
  isParameter: 'isParameterDeclaration',
  isStringLiteralLike: 'isStringLiteralLikeNode',
};

/**
 * What the colour of functions asks of TypeScript's module, from the one that TypeScript 7's client has for its own
 * trees. Their shape is that of the classic ones.
 */
export function classicApi({ ast, client }: Session['modules']): typeof ts {
  const guards = ast as unknown as Guards;
  const { SyntaxKind } = ast;
  const oneOf = (names: readonly string[]): ((node: RemoteNode | undefined) => boolean) => {
    const kinds = new Set(names.map((name) => SyntaxKind[name]));
    return (node) => node !== undefined && kinds.has(node.kind);
  };
  return {
    ...guards,
    TypeFlags: client.TypeFlags,
    ...Object.fromEntries(Object.entries(RENAMED).map(([name, there]) => [name, guards[there]])),
    isClassLike: oneOf(['ClassDeclaration', 'ClassExpression']),
    isFunctionLike: oneOf(FUNCTION_LIKE),
    isClassElement: oneOf(CLASS_ELEMENTS),
    isTypeElement: oneOf(TYPE_ELEMENTS),
    canHaveModifiers: () => true,
    getModifiers: ({ modifiers }: RemoteNode) => (modifiers ? [...modifiers] : undefined),
    getCombinedNodeFlags(node: RemoteNode) {
      let flags = 0;
      for (
        let at: RemoteNode | undefined = node;
        at && DECLARED_TOGETHER.some((name) => SyntaxKind[name] === at?.kind);
        at = at.parent
      )
        flags |= at.flags;
      return flags;
    },
    /** Ends with the first answer, as the classic one does. */
    forEachChild<T>(node: RemoteNode, visit: (child: RemoteNode) => T | undefined): T | undefined {
      return (node.forEachChild as (visit: (child: RemoteNode) => T | undefined) => T | undefined)(visit);
    },
  } as unknown as typeof ts;
}

const DECLARED_TOGETHER = [
  'BindingElement',
  'ObjectBindingPattern',
  'ArrayBindingPattern',
  'VariableDeclaration',
  'VariableDeclarationList',
];

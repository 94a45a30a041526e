import type ts from 'typescript';
import type { TreeApi } from '../../../graph/tools.js';
import type { SyntaxKinds } from '../protocol.js';
import type { Session } from '../session.js';

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

/** What is not the client's own. */
type Made = keyof typeof RENAMED | 'TypeFlags' | keyof ReturnType<typeof made>;

function made({ SyntaxKind }: SyntaxKinds) {
  const oneOf = (names: readonly string[]): ((node: ts.Node | undefined) => boolean) => {
    const kinds = new Set<number | undefined>(names.map((name) => SyntaxKind[name]));
    return (node) => node !== undefined && kinds.has(node.kind);
  };
  const isDeclaredTogether = oneOf(DECLARED_TOGETHER);
  return {
    isClassLike: oneOf(['ClassDeclaration', 'ClassExpression']) as TreeApi['isClassLike'],
    isFunctionLike: oneOf(FUNCTION_LIKE) as TreeApi['isFunctionLike'],
    isClassElement: oneOf(CLASS_ELEMENTS) as TreeApi['isClassElement'],
    isTypeElement: oneOf(TYPE_ELEMENTS) as TreeApi['isTypeElement'],
    canHaveModifiers: (() => true) as unknown as TreeApi['canHaveModifiers'],
    getModifiers: ({ modifiers }: ts.HasModifiers) => (modifiers ? ([...modifiers] as ts.Modifier[]) : undefined),
    getCombinedNodeFlags(node: ts.Node) {
      let flags = 0;
      for (let at = node as ts.Node | undefined; isDeclaredTogether(at); at = at?.parent) flags |= at!.flags;
      return flags;
    },
    /** Ends with the first answer, as the classic one does. */
    forEachChild: <T>(node: ts.Node, visit: (child: ts.Node) => T | undefined) => node.forEachChild(visit),
  };
}

/**
 * What is asked of TypeScript's module about trees, from the one that TypeScript 7's client has for its own. Their shape
 * is that of the classic ones.
 */
export function classicApi({ ast, client }: Session['modules']): TreeApi {
  const own = ast as unknown as Omit<TreeApi, Made> & Readonly<Record<string, unknown>>;
  const renamed = Object.fromEntries(Object.entries(RENAMED).map(([name, there]) => [name, own[there]]));
  return {
    ...own,
    ...(renamed as Pick<TreeApi, keyof typeof RENAMED>),
    TypeFlags: client.TypeFlags as unknown as TreeApi['TypeFlags'],
    ...made(ast),
  };
}

const DECLARED_TOGETHER = [
  'BindingElement',
  'ObjectBindingPattern',
  'ArrayBindingPattern',
  'VariableDeclaration',
  'VariableDeclarationList',
];

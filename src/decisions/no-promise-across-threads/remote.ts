import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import { Names } from '../../analysis/waits-for/names.js';
import type { CopyRow } from '../../catalogue/thread-row.js';

/** What an object is made of, where the code shows it: `const api = wrap(worker)`, a field that is set so. */
function madeOf(facts: FileFacts, object: TSESTree.Node): TSESTree.Node | undefined {
  const names = Names.of(facts);
  const [place] = names.declared({ code: names.judged, node: object });
  if (place?.code !== names.judged) return undefined;
  switch (place.node.type) {
    case 'VariableDeclarator':
      return place.node.init ?? undefined;
    case 'PropertyDefinition':
      return place.node.value ?? undefined;
    default:
      return undefined;
  }
}

/** The row of a call that gives what stands for another thread. */
function rowOf(facts: FileFacts, object: TSESTree.Node): CopyRow | undefined {
  const made = madeOf(facts, bare(object));
  const value = made && bare(made);
  const call = value?.type === 'AwaitExpression' ? bare(value.argument) : value;
  const row = call?.type === 'CallExpression' ? facts.row('copies', call.callee) : undefined;
  return row?.gives && row;
}

/** Calls of members, and constructors, of what stands for another thread: each of their arguments is copied. */
export function remoteCalls(
  facts: FileFacts,
): { readonly call: TSESTree.CallExpression | TSESTree.NewExpression; readonly row: CopyRow }[] {
  const modules = new Set(
    facts.catalogue
      .of('copies')
      .filter(({ gives }) => gives)
      .flatMap(({ module }) => module),
  );
  const isUsed = facts.nodes.of('ImportDeclaration').some(({ source }) => modules.has(source.value));
  if (!isUsed) return [];
  return [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((call) => {
    const callee = bare(call.callee);
    const object = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
    const isNamed = object.type === 'Identifier' || object.type === 'MemberExpression';
    const row = isNamed && call.arguments.length > 0 ? rowOf(facts, object) : undefined;
    return row ? [{ call, row }] : [];
  });
}

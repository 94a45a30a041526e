import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';

function rootOf(callee: TSESTree.Node): TSESTree.Node {
  const node = bare(callee);
  return node.type === 'MemberExpression' ? rootOf(node.object) : node;
}

/** Takes away the imports that only these callees, which go, have used. */
export function unusedImports({ parsed }: Pick<FileFacts, 'parsed'>, callees: readonly TSESTree.Node[]): Step[] {
  // Markup uses imports, and not every parser says which.
  if (parsed.frame) return [];
  const gone = new Set(callees.map(rootOf));
  const steps: Step[] = [];
  for (const declaration of parsed.ast.body) {
    if (declaration.type !== 'ImportDeclaration') continue;
    const unused = declaration.specifiers.filter((specifier) => {
      const variable = parsed.scopeManager.getDeclaredVariables(specifier)[0];
      return (
        variable !== undefined &&
        variable.references.length > 0 &&
        variable.references.every(({ identifier }) => gone.has(identifier as TSESTree.Node))
      );
    });
    if (unused.length === 0) continue;
    if (unused.length === declaration.specifiers.length) steps.push({ verb: 'drop-import', node: declaration });
    else
      for (const specifier of unused)
        if (specifier.type === 'ImportSpecifier') steps.push({ verb: 'drop-import', node: specifier });
  }
  return steps;
}

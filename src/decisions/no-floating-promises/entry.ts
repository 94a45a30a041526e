import type { TSESTree } from '@typescript-eslint/types';
import { isEntry } from '../../analysis/suspends-with.js';
import type { Rewrite } from '../../plans/plan.js';
import type { Floating } from '../no-floating-promises.js';
import { handlerRewrite, type LetGo } from '../shared/fire-and-forget.js';

const HANDLER = '(error) => { console.error(error); process.exitCode = 1; }';

/** `module.exports = …`, `exports.x = …`: someone requires this file. */
function exportsByCommonJs(program: TSESTree.Program): boolean {
  return program.body.some((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return false;
    for (
      let target: TSESTree.Node = statement.expression.left;
      target.type === 'MemberExpression';
      target = target.object
    ) {
      if (target.object.type === 'Identifier' && (target.object.name === 'exports' || target.object.name === 'module'))
        return true;
    }
    return false;
  });
}

/**
 * The end of a CommonJS entry: print the rejection and fail. `process.exitCode` lets what was printed be flushed.
 * Only where `process` has a type, so that the edit compiles.
 */
export function entryRewrite({ facts }: Floating, letGo: LetGo): Rewrite | undefined {
  const { ast, filename } = facts.parsed;
  const isTypeScript = /\.[cm]?tsx?$/.test(filename);
  if (!letGo.canCatch || !isEntry(ast) || exportsByCommonJs(ast)) return undefined;
  if (isTypeScript && facts.version('@types/node') === undefined) return undefined;
  return { ...handlerRewrite(letGo, HANDLER), title: 'Print the rejection and exit with code 1', name: 'entry' };
}

import type ts from 'typescript';
import type { TreeApi } from './tools.js';

/** `return f()` gives the promise on, except where a `try` or a `using` around it has to see its end. */
export function isPassedOn(compiler: TreeApi, outer: ts.Expression, fn: ts.FunctionLikeDeclaration): boolean {
  if (outer === fn.body) return true;
  if (!compiler.isReturnStatement(outer.parent)) return false;
  for (let at: ts.Node = outer.parent; at !== fn; at = at.parent) {
    if (
      compiler.isTryStatement(at.parent) &&
      at !== at.parent.finallyBlock &&
      (at === at.parent.tryBlock || at.parent.finallyBlock)
    )
      return false;
    if (
      compiler.isBlock(at) &&
      at.statements.some(
        (statement) =>
          compiler.isVariableStatement(statement) &&
          (statement.declarationList.flags & compiler.NodeFlags.Using) === compiler.NodeFlags.Using,
      )
    )
      return false;
  }
  return true;
}

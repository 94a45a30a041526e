// What a migration is measured by: it starts where the most code follows.
import ts from 'typescript';
import { relative } from 'node:path';
import { sourceFiles } from '../../dist/cli/source-files.js';
import { containerOf, functionOf, holderOf, isAsync } from '../../dist/migration/program/containers.js';
import { Names } from '../../dist/migration/program/names.js';
import { openProject } from '../../dist/migration/program/project.js';

/** `load`, `Store.read`, for what `propagate-async` can name. */
function pathOf(declaration) {
  const { parent, name } = declaration;
  if (!name || !ts.isIdentifier(name)) return undefined;
  if (ts.isClassDeclaration(parent))
    return ts.isSourceFile(parent.parent) && parent.name ? `${parent.name.text}.${name.text}` : undefined;
  const isTop =
    ts.isSourceFile(parent) || (ts.isVariableDeclarationList(parent) && ts.isSourceFile(parent.parent.parent));
  return isTop ? name.text : undefined;
}

/**
 * The synchronous functions with the most transitive callers.
 *
 * @returns as `propagate-async` takes them: `src/file.ts#name`
 */
export function mostCalled(folder, count) {
  const project = openProject(folder, sourceFiles([folder], folder).files);
  const names = new Names(project);
  const callers = new Map();
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const container = containerOf(ts, node);
      const caller = container.kind === 'function' ? holderOf(ts, container.fn) : undefined;
      const callee = ts.isIdentifier(name)
        ? names
            .targets(name)
            .find((declaration) => project.isOwn(declaration.getSourceFile()) && functionOf(ts, declaration))
        : undefined;
      if (caller && callee) callers.set(callee, (callers.get(callee) ?? new Set()).add(caller));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of project.ownFiles) visit(file);
  const reach = (start) => {
    const found = new Set([start]);
    for (const one of found) for (const caller of callers.get(one) ?? []) found.add(caller);
    return found.size;
  };
  return [...callers.keys()]
    .filter((declaration) => {
      const fn = functionOf(ts, declaration);
      const [signature] = project.checker.getTypeAtLocation(declaration).getCallSignatures();
      // An assertion cannot be async, and what is refused at once costs nothing.
      return (
        pathOf(declaration) &&
        !isAsync(ts, fn) &&
        !fn.asteriskToken &&
        signature &&
        !project.checker.getTypePredicateOfSignature(signature)
      );
    })
    .map((declaration) => ({
      words: `${relative(folder, declaration.getSourceFile().fileName)}#${pathOf(declaration)}`,
      reach: reach(declaration),
    }))
    .sort((a, b) => b.reach - a.reach)
    .slice(0, count)
    .map(({ words }) => words);
}

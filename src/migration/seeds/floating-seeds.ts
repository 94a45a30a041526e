import { judgeText } from '../../adapters/migrate-text.js';
import type { Settings } from '../../settings/settings.js';
import { pathOf, type Project } from '../program/project.js';
import type { RuleSeed } from './runner-seeds.js';

/**
 * Promises that nobody awaits in functions that are not async: where the rule leaves it to a person whether the function
 * waits, and its callers with it.
 *
 * @param paths absolute paths of the files that hold some
 */
export function floatingSeeds(project: Project, given: Settings | undefined, paths: readonly string[]): RuleSeed[] {
  return project.ownFiles
    .filter((file) => project.mayWrite(file) && paths.includes(pathOf(file)))
    .flatMap((file) => {
      const path = pathOf(file);
      const judged = project.lost.unless(path, () =>
        judgeText(path, file.text, { settings: given, slugs: ['no-floating-promises'] }),
      );
      if (!judged || judged.opened.textDiffers) return [];
      const { facts, judgements } = judged;
      return judgements.flatMap(({ finding: { node, plan }, suppressed }): RuleSeed[] => {
        if (suppressed || plan.kind !== 'refuse' || plan.reason !== 'synchronous-function' || !node.parent) return [];
        const statement = node.type === 'ExpressionStatement' ? node : node.parent;
        if (statement.type !== 'ExpressionStatement') return [];
        const { expression } = statement;
        return expression.type === 'CallExpression' || expression.type === 'NewExpression'
          ? [{ file, ast: facts.parsed.ast, range: expression.range, steps: [] }]
          : [];
      });
    });
}

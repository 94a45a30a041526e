import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runsAsMain } from '../../analysis/main-module.js';
import { isEntry, setupAround } from '../../analysis/suspends-with.js';
import { isTypeScript } from '../../analysis/typescript-file.js';
import type { Rewrite } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import {
  fireAndForget,
  handlerRewrite,
  voidRewrite,
  type FireAndForgetChoices,
  type LetGo,
} from './fire-and-forget.js';

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

/** Where a rejection that nobody handles ends the process with code 1: the code of a module, of an `entry` for certain. */
export type ModuleLevel = 'entry' | 'perhaps-imported';

/** Is the node in a module's own code, and is the module what the program was started with? */
export function moduleLevel(facts: FileFacts, node: TSESTree.Node): ModuleLevel | undefined {
  if (boundaryOf(node).kind !== 'module' || setupAround(facts.parsed, node)) return undefined;
  return (isEntry(facts.parsed) && !exportsByCommonJs(facts.parsed.ast)) || runsAsMain(facts, node)
    ? 'entry'
    : 'perhaps-imported';
}

/**
 * Prints the rejection and fails, as Node does with one that nobody handles. Only where `process` has a type, so that
 * the edit compiles, or where it is Node that runs the JavaScript, as far as the file tells.
 */
function failingRewrite(facts: FileFacts, letGo: LetGo): Rewrite | undefined {
  const isOfNode =
    facts.version('@types/node') !== undefined ||
    (!isTypeScript(facts.parsed.filename) &&
      (facts.oracle.moduleFormat === 'commonjs' || runsAsMain(facts, letGo.nodes[0]!)));
  if (!letGo.canCatch || !isOfNode) return undefined;
  return { ...handlerRewrite(letGo, HANDLER), title: 'Print the rejection and exit with code 1', name: 'entry' };
}

/** The choices in a module's own code, none of which makes a success of what ends the process with code 1 now. */
export function letGoOfModule(
  facts: FileFacts,
  settings: Settings,
  letGo: LetGo,
  level: ModuleLevel,
): FireAndForgetChoices {
  if (letGo.neverRejects) return fireAndForget(facts, settings, letGo);
  const failing = failingRewrite(facts, letGo);
  const free = fireAndForget(facts, settings, letGo, failing ? [failing] : []);
  // A handler of the project's own may well print and go on.
  return level === 'entry' ? { policy: failing, others: letGo.voidCounts ? [voidRewrite(letGo)] : [] } : free;
}

import type { Fixer, Fix, Node, Rule } from '@oxlint/plugins';
import type { Edit } from '../plans/plan.js';
import type { RuleDefinition } from '../rules/rule.js';
import { typesOfOurOwn } from './native.js';
import { reportsOrWhyNot, ruleMeta } from './reports.js';

function fixOf(edits: readonly Edit[]): (fixer: Fixer) => Fix[] {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}

/**
 * A rule definition as an oxlint rule, which offers no parser services. All is done in `before`, which then says that
 * there is nothing left to visit, so that oxlint walks no tree; tokens, comments and scopes it computes where they are
 * asked for.
 */
export function oxlintRule(definition: RuleDefinition): Rule {
  return {
    meta: ruleMeta(definition),
    createOnce(context) {
      return {
        before() {
          for (const { node, messageId, data, fix, suggestions } of reportsOrWhyNot(
            definition,
            context,
            typesOfOurOwn,
            true,
          )) {
            context.report({
              node: node as unknown as Node,
              messageId,
              data,
              ...(fix ? { fix: fixOf(fix) } : {}),
              suggest: suggestions.map(({ title, edits, ...choice }) => ({
                messageId: choice.messageId,
                data: { title },
                fix: fixOf(edits),
              })),
            });
          }
          return false;
        },
        // A rule without a visitor would never run.
        Program() {},
      };
    },
  };
}

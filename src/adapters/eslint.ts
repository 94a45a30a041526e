import type { ParserServices, ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { compilerOracle, programTextDiffers } from '../analysis/oracle/compiler.js';
import type { Edit } from '../plans/plan.js';
import type { RuleDefinition } from '../rules/rule.js';
import { typesOfOurOwn } from './native.js';
import { reportsOf, ruleMeta, type HostTypesOf } from './reports.js';

function hasTypes(services: Partial<ParserServices> | undefined): services is ParserServicesWithTypeInformation {
  return services?.program != null;
}

/** Types come from the parser's services, where it has them and they may be taken. */
function typesFrom(services: Partial<ParserServices> | undefined): HostTypesOf {
  return (parsed, settings, catalogue) => {
    const { types = 'auto' } = settings;
    if ((types !== 'auto' && types !== 'compiler') || !hasTypes(services))
      return typesOfOurOwn(parsed, settings, catalogue);
    return {
      oracle: () => compilerOracle(services, parsed, catalogue),
      get textDiffers() {
        return programTextDiffers(services, parsed);
      },
    };
  };
}

/** ESLint merges the edits of one fix itself, and wants them in order. */
function fixOf(edits: readonly Edit[]): (fixer: Rule.RuleFixer) => Rule.Fix[] {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}

/** A rule definition as an ESLint rule. */
export function eslintRule(definition: RuleDefinition): Rule.RuleModule {
  return {
    meta: ruleMeta(definition),
    create(context) {
      return {
        'Program:exit'() {
          const services = context.sourceCode.parserServices as Partial<ParserServices> | undefined;
          for (const { node, messageId, data, fix, suggestions } of reportsOf(
            definition,
            context,
            typesFrom(services),
          )) {
            context.report({
              node: node as unknown as Rule.Node,
              messageId,
              data: { ...data },
              fix: fix ? fixOf(fix) : null,
              suggest: suggestions.map(({ title, edits, ...choice }) => ({
                messageId: choice.messageId,
                data: { title },
                fix: fixOf(edits),
              })),
            });
          }
        },
      };
    },
  };
}

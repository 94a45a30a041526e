import type { ParserServices, ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { configFaults } from '../analysis/types/compiler/config-faults.js';
import { compilerOracle } from '../analysis/types/compiler.js';
import { isTypeScript } from '../analysis/typescript-file.js';
import type { Edit } from '../plans/plan.js';
import type { RuleDefinition } from '../rules/rule.js';
import { textDiffers } from './framed.js';
import { nativeClientFor, typesOfOurOwn } from './native.js';
import { reportsOrWhyNot, ruleMeta, type HostTypesOf } from './reports.js';
import { tellFaults } from './faults.js';
import { sayOnce } from './say-once.js';

function hasTypes(services: Partial<ParserServices> | undefined): services is ParserServicesWithTypeInformation {
  return services?.program != null;
}

/** Somebody who turned types off for a file, or asked for `configs.syntax`, knows; others would take silence for good news. */
function sayUntyped(filename: string, { parserOptions }: Rule.RuleContext['languageOptions']): void {
  const { project, projectService } = (parserOptions ?? {}) as { project?: unknown; projectService?: unknown };
  // JavaScript is linted without types by many who have them for the rest.
  if (!isTypeScript(filename) || project === false || projectService === false || nativeClientFor(filename).client)
    return;
  sayOnce(
    'no types',
    `${filename} is judged by its text alone, which finds less: its parser gives no types. Set parserOptions.projectService of typescript-eslint's parser, or take configs.syntax to say that this is what you want.`,
  );
}

/** Types come from the parser's services, where it has them and they may be taken. */
function typesFrom(
  services: Partial<ParserServices> | undefined,
  languageOptions: Rule.RuleContext['languageOptions'],
): HostTypesOf {
  return (parsed, settings, catalogue) => {
    const { types = 'auto' } = settings;
    if ((types !== 'auto' && types !== 'compiler') || !hasTypes(services)) {
      if (types === 'auto') sayUntyped(parsed.filename, languageOptions);
      return typesOfOurOwn(parsed, settings, catalogue);
    }
    tellFaults(configFaults(services.program));
    return {
      oracle: () => compilerOracle(services, parsed, catalogue),
      get textDiffers() {
        return textDiffers(services, parsed);
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
          for (const { node, messageId, data, fix, suggestions } of reportsOrWhyNot(
            definition,
            context,
            typesFrom(services, context.languageOptions),
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

import { dirname } from 'node:path';
import type { ParserServices, ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/types';
import type { Rule, SourceCode } from 'eslint';
import { factsOf } from '../analysis/file-facts.js';
import { compilerOracle, programTextDiffers } from '../analysis/oracle/compiler.js';
import { syntaxOracle } from '../analysis/oracle/syntax.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import { catalogueWith, type Catalogue } from '../catalogue/catalogue.js';
import type { Row } from '../catalogue/row.js';
import { editsOf } from '../plans/edits.js';
import type { Rewrite } from '../plans/plan.js';
import type { RuleDefinition } from '../rules/rule.js';
import { loadSettings, mergeSettings } from '../settings/load.js';
import type { Settings } from '../settings/settings.js';
import { validateSettings } from '../settings/validate.js';

const DOCS = 'https://github.com/async-boundary/eslint-plugin-async-boundary/blob/main/docs/rules';
const NO_ROWS: readonly Row[] = [];

const catalogues = new WeakMap<readonly Row[], Catalogue>();

function catalogueOf(rows: readonly Row[]): Catalogue {
  let catalogue = catalogues.get(rows);
  if (!catalogue) catalogues.set(rows, (catalogue = catalogueWith(rows)));
  return catalogue;
}

function settingsOf(context: Rule.RuleContext): Settings {
  const { settings: fromFile } = loadSettings(dirname(context.filename));
  const own = context.settings['async-boundary'];
  return own === undefined ? fromFile : mergeSettings(fromFile, validateSettings(own, "ESLint's settings['async-boundary']"));
}

function hasTypes(services: Partial<ParserServices> | undefined): services is ParserServicesWithTypeInformation {
  return services?.program != null;
}

function parsedOf(sourceCode: SourceCode, filename: string): ParsedFile {
  return {
    filename,
    text: sourceCode.text,
    ast: sourceCode.ast as unknown as TSESTree.Program,
    scopeManager: sourceCode.scopeManager as unknown as ParsedFile['scopeManager'],
    visitorKeys: sourceCode.visitorKeys,
  };
}

/** ESLint merges the edits of one fix itself, and wants them in order. */
function fixOf(rewrite: Rewrite, parsed: ParsedFile): ((fixer: Rule.RuleFixer) => Rule.Fix[]) | undefined {
  if (rewrite.scope === 'project') return undefined;
  const drawn = editsOf(rewrite, parsed);
  if (!drawn.ok) return undefined;
  return (fixer) => drawn.edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}

/** A rule definition as an ESLint rule. Facts are shared by all rules that look at the same tree. */
export function eslintRule(definition: RuleDefinition): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description: definition.description, url: `${DOCS}/${definition.slug}.md`, recommended: true },
      hasSuggestions: true,
      ...(definition.fixable ? { fixable: 'code' as const } : {}),
      schema: [definition.schema],
      defaultOptions: [{}],
      messages: { ...definition.messages, rewrite: '{{title}}', alternative: '{{title}}' },
    },
    create(context) {
      return {
        'Program:exit'() {
          const { sourceCode, filename } = context;
          const settings = settingsOf(context);
          const fromSettings = settings.rules?.[definition.slug];
          if (fromSettings === 'off') return;
          const options = { ...definition.defaultOptions, ...fromSettings, ...(context.options[0] as object | undefined) };
          const parsed = parsedOf(sourceCode, filename);
          const catalogue = catalogueOf(settings.catalogue ?? NO_ROWS);
          const services = sourceCode.parserServices as Partial<ParserServices> | undefined;
          const typed = settings.types !== 'syntax' && hasTypes(services) ? services : undefined;
          const facts = factsOf(parsed, () => (typed ? compilerOracle(typed, parsed, catalogue) : syntaxOracle(parsed, catalogue)), catalogue);
          const mayEdit = !typed || !programTextDiffers(typed, parsed);
          for (const { node, messageId, data, plan } of definition.decide(facts, options, settings)) {
            const best = plan.kind === 'rewrite' ? plan.best : undefined;
            const fix = mayEdit && best?.safety === 'safe' ? fixOf(best, parsed) : undefined;
            const choices = [...(best && !fix ? [best] : []), ...plan.alternatives];
            const suggest = mayEdit ? choices.flatMap((rewrite) => {
              const edit = fixOf(rewrite, parsed);
              return edit ? [{ messageId: rewrite === best ? 'rewrite' : 'alternative', data: { title: rewrite.title }, fix: edit }] : [];
            }) : [];
            context.report({ node: node as unknown as Rule.Node, messageId, data: { ...data }, fix: fix ?? null, suggest });
          }
        },
      };
    },
  };
}

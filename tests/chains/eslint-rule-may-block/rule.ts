import type { Rule } from 'eslint';
import { formatSync } from './format.js';

export const rule: Rule.RuleModule = {
  create(context) {
    return {
      Program() {
        context.report({ message: formatSync(context.filename), loc: { line: 1, column: 0 } });
      },
    };
  },
};

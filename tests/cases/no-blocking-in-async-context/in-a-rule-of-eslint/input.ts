import type { Rule } from 'eslint';
import { readFileSync } from 'node:fs';

export const rule: Rule.RuleModule = {
  create(context) {
    return {
      async Program() {
        console.log(readFileSync(context.filename, 'utf8'));
      },
    };
  },
};

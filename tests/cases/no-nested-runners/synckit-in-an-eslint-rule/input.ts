import type { Rule } from 'eslint';
import { createSyncFn } from 'synckit';

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

export const rule: Rule.RuleModule = {
  create(context) {
    return {
      Program(node) {
        const text = format(context.sourceCode.text);
        if (text !== context.sourceCode.text) context.report({ node, message: 'Run the formatter.' });
      },
    };
  },
};

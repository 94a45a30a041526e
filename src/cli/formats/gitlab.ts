import { createHash } from 'node:crypto';
import type { Format } from './format.js';
import { planLine } from './plan-text.js';
import { repositoryPath } from './repository-path.js';

/** A report of code quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Format = (results, { root }) => {
  const issues = results.flatMap(({ filePath, messages }) => {
    const path = repositoryPath(filePath, root);
    return messages.map(({ ruleId, severity, fatal, message, line, endLine, fingerprint, data }) => {
      return {
        type: 'issue',
        check_name: ruleId ?? 'async-boundary',
        description: message,
        ...(data && { content: { body: planLine(data) } }),
        categories: ['Bug Risk'],
        severity: fatal ? 'blocker' : severity === 2 ? 'major' : 'minor',
        fingerprint: createHash('sha256')
          .update(`${path}\0${fingerprint ?? message}`)
          .digest('hex'),
        location: { path, lines: { begin: line, end: endLine ?? line } },
      };
    });
  });
  return `${JSON.stringify(issues)}\n`;
};

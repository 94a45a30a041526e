import type { Format } from './format.js';
import { planLine } from './plan-text.js';
import { repositoryPath } from './repository-path.js';

const escaped = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapedProperty = (text: string): string => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * Annotations of a pull request's lines.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export const github: Format = (results, { root }) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, severity, message, line, column, endLine, endColumn, data }) => {
        const properties = Object.entries({
          file: repositoryPath(filePath, root),
          line,
          endLine,
          // Over several lines GitHub shows none where columns are given.
          ...(endLine === line && { col: column, endColumn }),
          title: ruleId ?? 'not judged',
        }).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${escapedProperty(String(value))}`));
        const text = [message, ...(data ? [planLine(data)] : [])].join('\n');
        return `::${severity === 1 ? 'warning' : 'error'} ${properties.join(',')}::${escaped(text)}\n`;
      }),
    )
    .join('');

/** What one revision says of one place, as text that can be compared. `undefined` is what its output does not say. */
function told({ message, fix, suggestions = [], data, plan }, text) {
  const edits = [...(fix ? [{ desc: 'fix', fix }] : []), ...suggestions];
  return {
    message,
    plan: data ? planText(data) : plan,
    edits: edits.map(({ desc, fix: edit }) => `${desc}: ${linesAfter(text, edit)}`),
  };
}

const planText = ({ plan }) =>
  plan.kind === 'refuse' ? `refused: ${plan.reason}` : `${plan.scope}, ${plan.safety}: ${plan.title}`;

/** The lines that an edit touches, as they are afterwards. */
function linesAfter(text, { range: [start, end], text: inserted }) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, start) + inserted + text.slice(end, to < 0 ? text.length : to);
}

const placeOf = ({ line, column, endLine, endColumn, ruleId }) => [line, column, endLine, endColumn, ruleId].join(':');

/** The findings of a file by their place; a second one at a place has a name of its own. */
function byPlace(messages = []) {
  const found = new Map();
  for (const message of messages.filter(({ fatal }) => !fatal)) {
    let place = placeOf(message);
    while (found.has(place)) place += '+';
    found.set(place, message);
  }
  return found;
}

/**
 * Where two revisions differ about the same files.
 *
 * @param base what one says, as `check --format json` does; what it leaves out of a finding is not compared
 * @param head what the other says
 * @param textOf the text of a file, without its byte order mark
 * @returns one entry for each place, in the order of files and text
 */
export function differencesBetween(base, head, textOf) {
  const messagesOf = (results) => new Map(results.map(({ filePath, messages }) => [filePath, messages]));
  const [before, after] = [messagesOf(base), messagesOf(head)];
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    const [old, now] = [byPlace(before.get(file)), byPlace(after.get(file))];
    const differing = [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
      const [was, is] = [old.get(place), now.get(place)];
      const text = textOf(file);
      const [from, to] = [was && told(was, text), is && told(is, text)];
      const { line, column, ruleId } = was ?? is;
      const kind = !from ? 'added' : !to ? 'removed' : undefined;
      const parts = ['message', 'plan', 'edits'].filter(
        (part) =>
          !kind && from[part] !== undefined && to[part] !== undefined && String(from[part]) !== String(to[part]),
      );
      if (!kind && parts.length === 0) return [];
      const code = text.split('\n')[line - 1] ?? '';
      return [{ file, line, column, ruleId, kind: kind ?? `changed: ${parts.join(', ')}`, from, to, parts, code }];
    });
    return differing.sort((a, b) => a.line - b.line || a.column - b.column);
  });
}

/** Text in a cell of a Markdown table, as code. */
function cell(text) {
  const lines = text.split('\n').map((line) => line.trim().replaceAll('|', '\\|'));
  return lines
    .filter((line) => line !== '')
    .map((line) => `\`\` ${line} \`\``)
    .join('<br>');
}

function side(said, parts) {
  if (!said) return '';
  const shown = parts.length > 0 ? parts : ['message', 'plan', 'edits'];
  return shown
    .flatMap((part) => said[part] ?? [])
    .map(cell)
    .join('<br>');
}

/** The differences of one package as a Markdown table. */
export function differencesTable(differences, shownPath) {
  return [
    '| Place | Rule | | Code | Base | Head |',
    '| --- | --- | --- | --- | --- | --- |',
    ...differences.map(
      ({ file, line, column, ruleId, kind, from, to, parts, code }) =>
        `| ${shownPath(file)}:${line}:${column} | ${ruleId} | ${kind} | ${cell(code)} | ${side(from, parts)} | ${side(to, parts)} |`,
    ),
  ];
}

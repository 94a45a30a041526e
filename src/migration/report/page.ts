import { escaped } from './escaped.js';
import { drawGraph } from './graph.js';
import type { RefusalGroup, Report, ReportedClosure, ReportedDiff, ReportedFile, ReportedPlace } from './report.js';
import { STYLE } from './style.js';

/** As many as a reader looks at one after the other; the rest open with a click. */
const OPEN_AT_FIRST = 3;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const code = (text: string): string => `<code>${escaped(text)}</code>`;
const placeCell = ({ path, line, column }: ReportedPlace): string =>
  `<td class="place">${escaped(`${path}:${line}:${column}`)}</td>`;

/** Sentences hold code between backticks. */
const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function diffLines(diff: string): string {
  return diff
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const kind = line.startsWith('@@') ? 'hunk' : line.startsWith('+') ? 'add' : line.startsWith('-') ? 'del' : '';
      return `<span${kind ? ` class="${kind}"` : ''}>${escaped(line)}</span>`;
    })
    .join('');
}

const smallDiff = (diff: string): string => `<td>${diff === '' ? '' : `<pre>${diffLines(diff)}</pre>`}</td>`;

const fileDiff = ({ path, added, removed, diff }: ReportedDiff): string =>
  `<div class="filename mono"><span>${escaped(path)}</span><span><span class="plus">+${added}</span> <span class="minus">−${removed}</span></span></div><pre class="file">${diffLines(diff)}</pre>`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table></div>`;

const part = (title: string, body: string): string => (body === '' ? '' : `<h3>${title}</h3>${body}`);

function fateTag(fate: ReportedClosure['fate'], written: boolean): string {
  const words = { taken: written ? 'applied' : 'to apply', refused: 'refused', 'left-out': 'left out' };
  return `<span class="tag ${fate}">${words[fate]}</span>`;
}

function closureSection(closure: ReportedClosure, index: number, written: boolean): string {
  const { id, title, fate, refused, functions, sites, blocked, files } = closure;
  const graph = drawGraph(closure);
  const legend =
    '<p class="legend"><i class="seed"></i>where it starts<i></i>becomes async<i class="blocked"></i>cannot follow; an arrow leads from a function to one that calls it</p>';
  const parts = [
    refused ? `<p><b>Refused</b> (${code(refused.reason)}): ${prose(refused.message)}</p>` : '',
    part('Graph', graph.startsWith('<svg') ? `<div class="scroll">${graph}</div>${legend}` : graph),
    part(
      'Functions that become async',
      functions.length === 0
        ? ''
        : table(
            ['Function', 'Where', 'Change'],
            functions.map(
              (fn) =>
                `<td>${code(fn.name)}${fn.isSeed ? '<span class="tag">start</span>' : ''}</td>${placeCell(fn)}${smallDiff(fn.diff)}`,
            ),
          ),
    ),
    part(
      'Sites that follow',
      sites.length === 0
        ? ''
        : table(
            ['Rewrite', 'In', 'Where', 'Change'],
            sites.map(
              (site) =>
                `<td>${code(site.rewrite)}</td><td>${site.inside === undefined ? 'top of the module' : code(site.inside)}</td>${placeCell(site)}${smallDiff(site.diff)}`,
            ),
          ),
    ),
    part(
      'Sites that cannot follow',
      blocked.length === 0
        ? ''
        : table(
            ['Reason', 'In', 'Where', 'Uses'],
            blocked.map(
              (site) =>
                `<td><a href="#reason-${escaped(site.reason)}">${escaped(site.reason)}</a>${site.raisesDiagnostic ? '' : '<span class="tag">no compiler error</span>'}</td><td>${site.inside === undefined ? 'top of the module' : code(site.inside)}</td>${placeCell(site)}<td>${code(site.callee)}</td>`,
            ),
          ),
    ),
    part('Diff', files.map(fileDiff).join('')),
  ];
  const size = `${plural(functions.length, 'function')}, ${plural(sites.length, 'site')}, ${plural(files.length, 'file')}${blocked.length > 0 ? `, ${blocked.length} blocked` : ''}`;
  return `<details class="closure" id="closure-${escaped(id)}"${index < OPEN_AT_FIRST ? ' open' : ''}><summary><b>${escaped(title)}</b>${fateTag(fate, written)}<span class="sub">${size}</span></summary><div class="inside">${parts.join('')}</div></details>`;
}

function fileSection(file: ReportedFile, index: number, written: boolean): string {
  const rows = file.rewrites.map(
    ({ rule, line, column, title }) =>
      `<td class="place">${line}:${column}</td><td>${escaped(title)}</td><td class="place">${escaped(rule)}</td>`,
  );
  return `<details class="rewrites"${index < OPEN_AT_FIRST ? ' open' : ''}><summary class="mono">${escaped(file.path)}${fateTag(file.fate, written)}<span class="sub">${plural(file.rewrites.length, 'rewrite')}</span></summary><div class="inside">${rows.length > 0 ? table(['Where', 'What', 'Rule'], rows) : ''}${fileDiff(file)}</div></details>`;
}

function refusalSection({ reason, message, wayOut, sites }: RefusalGroup): string {
  const way = wayOut === '' ? '' : `<p class="way"><b>Way out:</b> ${prose(wayOut)}.</p>`;
  return `<details class="refusal" id="reason-${escaped(reason)}" open><summary><b>${escaped(reason)}</b><span class="sub">${plural(sites.length, 'site')}</span></summary><div class="inside"><p>${prose(message)}</p>${way}${table(
    ['Where', 'Of'],
    sites.map(
      (site) =>
        `${placeCell(site)}<td>${code(site.of)}${site.complaint === undefined ? '' : ` ${escaped(site.complaint)}`}</td>`,
    ),
  )}</div></details>`;
}

function totals({ totals: total }: Report): string {
  const cards: readonly (readonly [number | string, string])[] = [
    [total.closuresTaken, 'closures'],
    [total.functions, 'functions become async'],
    [total.sites, 'sites follow'],
    [total.rewrites, 'rewrites in one file'],
    [total.files, 'files change'],
    [`+${total.linesAdded} −${total.linesRemoved}`, 'lines'],
    [total.blocked, 'sites cannot follow'],
    [total.closuresRefused, 'closures refused'],
    [total.closuresLeftOut, 'closures left out'],
  ];
  return `<ul class="totals">${cards
    .filter(([value]) => value !== 0)
    .map(([value, label]) => `<li><b>${value}</b><span>${label}</span></li>`)
    .join('')}</ul>`;
}

const section = (id: string, title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `<section id="${id}"><h2>${title}</h2>${parts.join('')}</section>`;

/** One page that needs nothing beside itself: no script, no network. */
export function reportPage(report: Report): string {
  const { command, at, root, written, projects, closures, files, refusals, mentions, totals: total } = report;
  const errors =
    projects.length === 0
      ? ''
      : ` ${code('tsc')} prints ${plural(total.errorsBefore, 'error')} before and ${total.errorsAfter} after.`;
  const mentionRows = mentions.map(
    (mention) => `<td>${code(mention.name)}</td>${placeCell(mention)}<td><pre>${escaped(mention.text)}</pre></td>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Migration of ${escaped(root)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Migration of ${escaped(root)}</h1>
<p class="sub">${code(command)} · ${escaped(at.replace('T', ' ').slice(0, 16))} UTC · ${written ? 'written' : 'dry run: nothing was written'}.${errors}</p>
</header>
${totals(report)}
${section(
  'closures',
  'Closures',
  closures.map((closure, index) => closureSection(closure, index, written)),
)}
${section(
  'files',
  'Rewrites that stay in their file',
  files.map((file, index) => fileSection(file, index, written)),
)}
${section('refusals', 'Refused, by reason', refusals.map(refusalSection))}
${section('mentions', 'Named outside of the program', mentions.length === 0 ? [] : ['<p class="note">Text that a migration does not change: see whether it still holds.</p>', table(['Name', 'Where', 'Text'], mentionRows)])}
</body>
</html>
`;
}

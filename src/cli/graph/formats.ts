import type { painterFor } from '../colour.js';
import { shownPath } from '../row-source-text.js';
import type { ColourGraph, GraphCall, GraphFunction, GraphRunner } from './colour-graph.js';

type Painter = ReturnType<typeof painterFor>;

const coloursText = ({ colours, suspends }: GraphFunction): string =>
  colours.length === 0
    ? suspends
      ? 'suspends'
      : 'insulated'
    : colours
        .map(
          ({ kind, detail, certainty }) =>
            `${certainty === 'may' ? 'may ' : ''}${kind === 'blocks' ? detail : `run ${detail}`}`,
        )
        .join(', ');

const isRunner = (node: GraphFunction | GraphRunner): node is GraphRunner => 'source' in node;

/** Quotes and angle brackets end a label of Mermaid's. */
const label = (text: string): string => text.replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');

/** https://mermaid.js.org/syntax/flowchart.html */
export function mermaid({ functions, runners, calls }: ColourGraph): string {
  const tops = [...new Set(calls.filter(({ from }) => from === undefined).map(({ file }) => file))];
  const top = new Map(tops.map((file, index) => [file, `t${index + 1}`]));
  const edges = new Set(calls.map(({ from, to, file }) => `  ${from ?? top.get(file)!} --> ${to}`));
  return [
    'flowchart LR',
    ...functions.map(
      (fn) =>
        `  ${fn.id}["${label(fn.name)}<br/>${label(`${shownPath(fn.file)}:${fn.line}`)}"]${fn.colours.length > 0 ? ':::coloured' : ''}`,
    ),
    ...tops.map((file) => `  ${top.get(file)!}(["${label(shownPath(file))}"])`),
    ...runners.map(
      ({ id, name, module, detail }) =>
        `  ${id}{{"${label(name)}<br/>${label([module, detail].filter(Boolean).join(', '))}"}}:::runner`,
    ),
    ...edges,
    '  classDef coloured fill:#fde68a,stroke:#b45309,color:#111',
    '  classDef runner fill:#fecaca,stroke:#b91c1c,color:#111',
  ].join('\n');
}

/** Callers above what they call, down to the runners; what was drawn before is only named again. */
export function tree({ functions, runners, calls }: ColourGraph, paint: Painter): string {
  const nodes = new Map<string, GraphFunction | GraphRunner>([...functions, ...runners].map((node) => [node.id, node]));
  const from = new Map<string | undefined, GraphCall[]>();
  for (const call of calls) from.set(call.from, [...(from.get(call.from) ?? []), call]);
  const called = new Set(calls.flatMap((call) => (call.from === undefined || call.from === call.to ? [] : [call.to])));
  const drawn = new Set<string>();
  const lines: string[] = [];
  const draw = (id: string, indent: string, mark: string): void => {
    const node = nodes.get(id)!;
    if (isRunner(node)) {
      lines.push(
        `${indent}${mark}${paint('red', node.name)}  ${paint('dim', [node.module, node.detail].filter(Boolean).join(', '))}`,
      );
      return;
    }
    const again = drawn.has(id);
    const title = `${node.colours.length > 0 ? paint('yellow', node.name) : node.name}  ${paint('dim', `${shownPath(node.file)}:${node.line}:${node.column}  ${coloursText(node)}`)}`;
    lines.push(`${indent}${mark}${title}${again ? paint('dim', '  (see above)') : ''}`);
    if (again) return;
    drawn.add(id);
    const targets = [...new Set((from.get(id) ?? []).map(({ to }) => to))];
    const inner = indent + (mark === '' ? '' : mark.startsWith('├') ? '│  ' : '   ');
    targets.forEach((to, index) => draw(to, inner, index === targets.length - 1 ? '└─ ' : '├─ '));
  };
  for (const { id } of functions) if (!called.has(id)) draw(id, '', '');
  // Rings have no first one.
  for (const { id } of functions) if (!drawn.has(id)) draw(id, '', '');
  for (const { name, file, line, to } of from.get(undefined) ?? []) {
    if (drawn.has(to) || isRunner(nodes.get(to)!))
      lines.push(
        `${name}  ${paint('dim', `${shownPath(file)}:${line}, at the top of the module or in a function without a name`)}`,
      );
  }
  return lines.join('\n');
}

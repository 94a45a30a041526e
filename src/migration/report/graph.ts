import { graphlib, layout } from '#dagre';
import { escaped } from './escaped.js';
import type { ReportedClosure } from './report.js';

/** More than these cannot be read: beyond the first number files stand for their functions. */
const MOST_FUNCTIONS = 120;
const MOST_FILES = 150;
const NAME_WIDTH = 7.3;
const PLACE_WIDTH = 6.1;
const PAD = 12;
const LONGEST = 48;

interface GraphNode {
  readonly name: string;
  readonly place: string;
  readonly kind: 'seed' | 'moved' | 'blocked';
}

interface Graph {
  readonly nodes: readonly GraphNode[];
  /** From a function to one that calls it. */
  readonly edges: readonly (readonly [number, number])[];
}

const cut = (text: string, keep: 'start' | 'end'): string =>
  text.length <= LONGEST ? text : keep === 'start' ? `${text.slice(0, LONGEST - 1)}…` : `…${text.slice(1 - LONGEST)}`;

function byFunction({ functions, calls, blocked }: ReportedClosure): Graph {
  const nodes: GraphNode[] = functions.map(({ name, path, line, isSeed }) => ({
    name,
    place: `${path}:${line}`,
    kind: isSeed ? 'seed' : 'moved',
  }));
  const edges = calls
    .filter(([caller, callee]) => caller !== callee)
    .map(([caller, callee]) => [callee, caller] as const);
  const places = new Map<string, number>();
  for (const { callee, inside, path, line, reason } of blocked) {
    const from = functions.findIndex(({ name }) => name === callee);
    const name = `${inside ?? 'top of the module'}: ${reason}`;
    const key = `${path} ${name}`;
    if (!places.has(key)) places.set(key, nodes.push({ name, place: `${path}:${line}`, kind: 'blocked' }) - 1);
    if (from >= 0) edges.push([from, places.get(key)!]);
  }
  return { nodes, edges };
}

function byFile({ functions, calls }: ReportedClosure): Graph {
  const paths = [...new Set(functions.map(({ path }) => path))];
  const fileOf = (index: number): number => paths.indexOf(functions[index]!.path);
  const nodes = paths.map((path): GraphNode => {
    const own = functions.filter((fn) => fn.path === path);
    return {
      name: path,
      place: `${own.length} function${own.length === 1 ? '' : 's'}`,
      kind: own.some(({ isSeed }) => isSeed) ? 'seed' : 'moved',
    };
  });
  const edges = calls
    .map(([caller, callee]) => [fileOf(callee), fileOf(caller)] as const)
    .filter(([from, to]) => from !== to);
  return { nodes, edges };
}

type Point = { readonly x: number; readonly y: number };

const at = (value: number): string => value.toFixed(1);

/** A smooth line through points. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const middles = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    return `Q${at(point.x)} ${at(point.y)} ${at((point.x + next.x) / 2)} ${at((point.y + next.y) / 2)}`;
  });
  const last = rest.at(-1) ?? first;
  return [`M${at(first.x)} ${at(first.y)}`, ...middles, `L${at(last.x)} ${at(last.y)}`].join(' ');
}

/**
 * Draws what became async, and through what: each function beside those that call it, seeds at the left.
 *
 * @returns an `svg` element, or a sentence where there is too much to draw; empty where there is nothing to relate
 */
export function drawGraph(closure: ReportedClosure): string {
  const { nodes, edges } =
    closure.functions.length + closure.blocked.length > MOST_FUNCTIONS ? byFile(closure) : byFunction(closure);
  if (nodes.length < 2) return '';
  if (nodes.length > MOST_FILES)
    return `<p class="note">The graph of ${closure.functions.length} functions in ${nodes.length} files is too large to be read.</p>`;
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  nodes.forEach(({ name, place }, index) => {
    const width = Math.max(cut(name, 'start').length * NAME_WIDTH, cut(place, 'end').length * PLACE_WIDTH) + 2 * PAD;
    graph.setNode(String(index), { width, height: 40 });
  });
  for (const [from, to] of edges) graph.setEdge(String(from), String(to));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const lines = (graph.edges() as { v: string; w: string }[]).map(
    (edge) =>
      `<path class="edge" d="${path((graph.edge(edge) as { points: Point[] }).points)}" marker-end="url(#arrow-${closure.id})"/>`,
  );
  const boxes = nodes.map(({ name, place, kind }, index) => {
    const box = graph.node(String(index)) as { x: number; y: number; width: number; height: number };
    return [
      `<g class="node ${kind}" transform="translate(${at(box.x - box.width / 2)} ${at(box.y - box.height / 2)})">`,
      `<title>${escaped(`${name} ${place}`)}</title>`,
      `<rect width="${at(box.width)}" height="${box.height}" rx="6"/>`,
      `<text x="${PAD}" y="17" class="name">${escaped(cut(name, 'start'))}</text>`,
      `<text x="${PAD}" y="32" class="place">${escaped(cut(place, 'end'))}</text>`,
      '</g>',
    ].join('');
  });
  return [
    `<svg role="img" aria-label="${escaped(`What became async with ${closure.title}`)}" width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}">`,
    `<defs><marker id="arrow-${closure.id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>`,
    ...lines,
    ...boxes,
    '</svg>',
  ].join('');
}

import type ts from 'typescript';
import { containerOf, functionOf, type FunctionWithBody } from '../program/containers.js';
import type { DeclaredTogether } from '../program/declared-together.js';
import type { Moves } from './moves.js';
import type { Project } from '../program/project.js';
import { keepsAcrossWaits } from './shared-state.js';

function join<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const those = map.get(key);
  if (those) those.push(value);
  else map.set(key, [value]);
}

/**
 * The calls of `map` and its like whose callbacks would run side by side and meet in what a function below them keeps
 * across its wait: a guard against cycles, a depth, a list that it writes to before and after.
 */
export function racingCalls(project: Project, declaredTogether: DeclaredTogether, moves: Moves): readonly ts.Node[] {
  const { ts } = project;
  const parallel = moves.changes.filter(({ change }) => change.kind === 'await' && change.all && !change.all.inOrder);
  if (parallel.length === 0) return [];
  const below = new Map<ts.Node, ts.Node[]>();
  for (const [lower, upper] of moves.links) join(below, upper, lower);
  const waits = new Map<FunctionWithBody, ts.Node[]>();
  for (const { change, callee, inside, at } of moves.changes) {
    if (inside) join(below, inside, callee);
    if (change.kind !== 'await' && change.kind !== 'steps' && change.kind !== 'for-of' && change.kind !== 'loop-over')
      continue;
    const container = containerOf(ts, at);
    if (container.kind === 'function') join(waits, container.fn, at);
  }
  const known = new Map<ts.Node, boolean>();
  const keepsState = (node: ts.Node): boolean => {
    let keeps = known.get(node);
    if (keeps === undefined) {
      const fn = functionOf(ts, node as ts.Declaration);
      known.set(node, (keeps = fn !== undefined && keepsAcrossWaits(project, fn, waits.get(fn) ?? [])));
    }
    return keeps;
  };
  const meets = (from: readonly ts.Node[]): boolean => {
    const reached = new Set(from);
    for (const node of reached) {
      if (keepsState(node)) return true;
      for (const next of below.get(node) ?? []) reached.add(next);
      if (moves.moved.has(node as ts.Declaration))
        for (const next of declaredTogether.of(node as ts.Declaration)) reached.add(next);
    }
    return false;
  };
  return parallel
    .filter(({ callee, at }) =>
      meets([callee, ...(at as ts.CallExpression).arguments.flatMap((given) => below.get(given) ?? [])]),
    )
    .map(({ at }) => at);
}

import type ts from 'typescript';
import { checksThenActs } from '../../decisions/no-blocking-in-async-context/race.js';
import type { FactsOfFiles } from '../program/facts-of-files.js';
import type { Moves } from './moves.js';

/** Calls that would be awaited between two steps that belong together. */
export function checksThenActsIn({ changes }: Moves, facts: FactsOfFiles): readonly ts.Node[] {
  const byFile = new Map<ts.SourceFile, Map<string, ts.Node>>();
  for (const { change, at } of changes) {
    if (change.kind !== 'await') continue;
    const file = at.getSourceFile();
    let awaited = byFile.get(file);
    if (!awaited) byFile.set(file, (awaited = new Map()));
    awaited.set(`${at.getStart(file)},${at.end}`, at);
  }
  return [...byFile].flatMap(([file, awaited]) => {
    const known = facts.of(file);
    const calls = known?.nodes.of('CallExpression').filter(({ range }) => awaited.has(range.join())) ?? [];
    return known ? checksThenActs(known, calls).map(({ range }) => awaited.get(range.join())!) : [];
  });
}

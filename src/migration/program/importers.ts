import type ts from 'typescript';
import { isJavaScript } from '../../analysis/graph/required.js';
import { pathOf, type Project } from './project.js';
import { shownWords, tellsOf, type ShownWords } from '../tell/shown-words.js';

interface Graph {
  /** By file: those that import it, and by which words. */
  readonly importers: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By file: what it shows to those that import it. */
  readonly shown: Map<string, ShownWords>;
}

const graphs = new WeakMap<Project, Graph>();

function* specifiersOf(
  { checker, program }: Project,
  path: string,
): Generator<readonly [specifier: string, path: string]> {
  const { imports = [] } = (program.getSourceFile(path) ?? {}) as { imports?: readonly ts.StringLiteralLike[] };
  for (const specifier of imports) {
    const target = checker.getSymbolAtLocation(specifier)?.declarations?.[0]?.getSourceFile();
    if (target) yield [specifier.text, pathOf(target)];
  }
}

/** The files that a file imports or re-exports. */
export const importsOf = (project: Project, path: string): readonly string[] =>
  [...specifiersOf(project, path)].map(([, imported]) => imported);

function graphOf(project: Project): Graph {
  const known = graphs.get(project);
  if (known) return known;
  const importers = new Map<string, Map<string, string[]>>();
  for (const importer of project.ownFiles.map(pathOf)) {
    for (const [specifier, path] of specifiersOf(project, importer)) {
      const those = importers.get(path) ?? new Map<string, string[]>();
      importers.set(path, those.set(importer, [...(those.get(importer) ?? []), specifier]));
    }
  }
  const graph = { importers, shown: new Map<string, ShownWords>() };
  graphs.set(project, graph);
  return graph;
}

/** May what an importer shows say anything of what it imports by these words? JavaScript exports in more ways. */
function handsOn({ ts, program }: Project, { shown }: Graph, importer: string, specifiers: readonly string[]): boolean {
  const file = program.getSourceFile(importer);
  if (!file || isJavaScript(ts, file)) return true;
  let words = shown.get(importer);
  if (!words) shown.set(importer, (words = shownWords(ts, file)));
  return tellsOf(words, specifiers);
}

/** Files that may see a change of these files' exports, other than themselves: also through what those that import them export. */
export function importersOf(project: Project, paths: readonly string[]): readonly string[] {
  const graph = graphOf(project);
  const changed = new Set(paths);
  const found = new Set<string>();
  const handing = new Set(paths);
  for (const path of handing) {
    for (const [importer, specifiers] of graph.importers.get(path) ?? []) {
      found.add(importer);
      if (!handing.has(importer) && handsOn(project, graph, importer, specifiers)) handing.add(importer);
    }
  }
  return [...found].filter((path) => !changed.has(path));
}

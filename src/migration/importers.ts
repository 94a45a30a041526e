import type ts from 'typescript';
import { pathOf, type Project } from './project.js';

const graphs = new WeakMap<Project, Map<string, Set<string>>>();

/** The files that a file imports or re-exports. */
export function importsOf({ checker, program }: Project, path: string): readonly string[] {
  const { imports = [] } = (program.getSourceFile(path) ?? {}) as { imports?: readonly ts.StringLiteralLike[] };
  return imports.flatMap((specifier) => {
    const target = checker.getSymbolAtLocation(specifier)?.declarations?.[0]?.getSourceFile();
    return target ? [pathOf(target)] : [];
  });
}

/** By file: the files that import it, directly or through what re-exports it. */
function graphOf(project: Project): Map<string, Set<string>> {
  const known = graphs.get(project);
  if (known) return known;
  const graph = new Map<string, Set<string>>();
  for (const file of project.ownFiles) {
    for (const path of importsOf(project, pathOf(file))) {
      const importers = graph.get(path);
      if (importers) importers.add(pathOf(file));
      else graph.set(path, new Set([pathOf(file)]));
    }
  }
  graphs.set(project, graph);
  return graph;
}

/** Files that may see a change of these files' exports, other than themselves. */
export function importersOf(project: Project, paths: readonly string[]): readonly string[] {
  const graph = graphOf(project);
  const changed = new Set(paths);
  const found = new Set<string>();
  const pending = [...paths];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const importer of graph.get(path) ?? []) {
      if (found.has(importer)) continue;
      found.add(importer);
      const source = project.program.getSourceFile(importer);
      if (source && /^\s*export\b[^;]*\bfrom\b/m.test(source.text)) pending.push(importer);
    }
  }
  return [...found].filter((path) => !changed.has(path));
}

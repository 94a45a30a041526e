export interface Tree {
  readonly key: string;
  readonly children: readonly Tree[];
}
export const load = (key: string): string => key;

export function walk(tree: Tree, visit: (tree: Tree, depth: number) => boolean | undefined, depth = 0): void {
  if (visit(tree, depth) === false) return;
  for (const child of tree.children) walk(child, visit, depth + 1);
}

export interface Tree {
  readonly key: string;
  readonly children: readonly Tree[];
}
export const load = async (key: string): Promise<string> => key;

export async function walk(tree: Tree, visit: (tree: Tree, depth: number) => boolean | undefined | Promise<boolean | undefined>, depth = 0): Promise<void> {
  if (await visit(tree, depth) === false) return;
  for (const child of tree.children) await walk(child, visit, depth + 1);
}

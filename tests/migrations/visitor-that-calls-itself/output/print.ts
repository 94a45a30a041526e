import { load, walk, type Tree } from './tree.js';

export async function print(tree: Tree): Promise<string[]> {
  const lines: string[] = [];
  await walk(tree, async ({ key }, depth) => {
    lines.push(' '.repeat(depth) + await load(key));
    return await load(key) !== 'leaf';
  });
  await walk(tree, () => undefined);
  return lines;
}

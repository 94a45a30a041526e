import { load, walk, type Tree } from './tree.js';

export function print(tree: Tree): string[] {
  const lines: string[] = [];
  walk(tree, ({ key }, depth) => {
    lines.push(' '.repeat(depth) + load(key));
    return load(key) !== 'leaf';
  });
  walk(tree, () => undefined);
  return lines;
}

interface Tree {
  readonly children: readonly Tree[];
}
export function read(tree: Tree): number {
  return tree.children.map((child) => read(child)).reduce((a, b) => a + b, 1);
}
export const even = (n: number): boolean => n === 0 || odd(n - 1);
const odd = (n: number): boolean => n !== 0 && even(n - 1) && read({ children: [] }) > 0;

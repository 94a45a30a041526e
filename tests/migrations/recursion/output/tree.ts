interface Tree {
  readonly children: readonly Tree[];
}
export async function read(tree: Tree): Promise<number> {
  return (await Promise.all(tree.children.map((child) => read(child)))).reduce((a, b) => a + b, 1);
}
export const even = async (n: number): Promise<boolean> => n === 0 || await odd(n - 1);
const odd = async (n: number): Promise<boolean> => n !== 0 && await even(n - 1) && await read({ children: [] }) > 0;

// @ts-nocheck
class First extends Second {
  async own(): Promise<void> {}
}
class Second extends First {}
interface Left extends Right {
  go(): Promise<void>;
}
interface Right extends Left {}
type Alias = Other;
type Other = Alias;

export async function use(first: First, left: Left, alias: Alias) {
  first.missing();
  left.missing();
  alias.run();
  left;
  await first.own();
}

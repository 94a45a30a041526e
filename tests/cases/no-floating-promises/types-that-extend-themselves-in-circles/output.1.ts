// @ts-nocheck
declare function save(): Promise<void>;
declare function hear(said: string): void;

// Types that extend themselves in a circle, in one step and in more, mean nothing, and end no look at the rest.
class Self extends Self {}
class First extends Second {
  async own(): Promise<void> {}
}
class Second extends Third {}
class Third extends First {}
interface Again extends Again {}
interface Left extends Right {}
interface Right extends Middle {
  go(): Promise<void>;
}
interface Middle extends Left {}
type Alias = Other;
type Other = Alias;

export async function use(self: Self, first: First, again: Again, left: Left, alias: Alias) {
  self.run();
  first.missing();
  again.run();
  left.missing();
  alias.run();
  self;
  first.own().catch(console.error);
  left.go();
  save();
  hear('all of it');
}

export function constrained<T extends U, U extends T>(one: T, other: U) {
  one.run();
  other.run();
}

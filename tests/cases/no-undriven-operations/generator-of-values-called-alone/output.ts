interface Tree {
  readonly name: string;
  readonly parts: readonly Tree[];
}

export function* names(tree: Tree): Generator<string> {
  yield tree.name;
  for (const part of tree.parts) yield* names(part);
}

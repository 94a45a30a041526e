interface Store {
  subscribe(listener: () => void): () => void;
}

export function link(one: Store, other: Store): void {
  one.subscribe(() => {
    other.subscribe(() => undefined);
  });
}

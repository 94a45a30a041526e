declare function warm(): Promise<void>;

export class Store {
  readonly size = (warm().catch(console.error), 10);
}

export function sized(size = (warm(), 10)): number {
  return size;
}

declare function warm(): Promise<void>;

export class Store {
  readonly size = (warm(), 10);
}

export function sized(size = (warm(), 10)): number {
  return size;
}

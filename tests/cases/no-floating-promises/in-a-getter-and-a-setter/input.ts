declare function save(): Promise<number>;

export class Store {
  get size(): number {
    save();
    return 1;
  }
  set size(size: number) {
    save();
  }
}

declare function save(): Promise<number>;

export class Store {
  get size(): number {
    void save();
    return 1;
  }
  set size(size: number) {
    save();
  }
}

declare function save(): Promise<void>;

export class Store {
  static {
    void save();
  }
}

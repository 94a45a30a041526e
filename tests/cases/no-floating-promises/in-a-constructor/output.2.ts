declare function save(): Promise<void>;

export class Store {
  constructor() {
    void save();
  }
}

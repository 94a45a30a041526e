declare function save(): Promise<void>;

export class Store {
  static {
    save().catch(console.error);
  }
}

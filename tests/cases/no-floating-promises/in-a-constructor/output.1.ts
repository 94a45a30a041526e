declare function save(): Promise<void>;

export class Store {
  constructor() {
    save().catch(console.error);
  }
}

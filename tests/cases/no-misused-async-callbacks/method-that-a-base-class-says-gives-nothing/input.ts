declare function save(): Promise<void>;

abstract class Store {
  abstract flush(): void;
}

export const Files = class extends Store {
  async flush() {
    await save();
  }
};

declare function save(): Promise<void>;

interface Store {
  flush(): void;
}

export class Files implements Store {
  async flush(): Promise<void> {
    await save();
  }
}

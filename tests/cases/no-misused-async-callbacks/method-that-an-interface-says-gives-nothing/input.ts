declare function save(): Promise<void>;

interface Store {
  flush(): void;
  close?(): void;
}

export class Files implements Store {
  async flush(): Promise<void> {
    await save();
  }

  close = async (): Promise<void> => {
    await save();
  };
}

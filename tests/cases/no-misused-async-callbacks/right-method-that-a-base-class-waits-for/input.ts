declare function save(): Promise<void>;

interface Store {
  flush(): void | Promise<void>;
  close(): Promise<void>;
  name(): unknown;
}

export class Files implements Store {
  async flush(): Promise<void> {
    await save();
  }

  async close(): Promise<void> {
    await save();
  }

  async name(): Promise<string> {
    await save();
    return 'files';
  }

  async own(): Promise<void> {
    await save();
  }
}

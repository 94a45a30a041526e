declare function write(row: string): Promise<void>;
declare function log(error: unknown): void;

export class Sync {
  async flush(): Promise<void> {
    try {
      await write('a');
    } catch (error) {
      log(error);
    }
  }

  async guarded(): Promise<void> {
    try {
      await write('b');
    } catch {
      throw new Error('not written');
    }
  }

  async handedOver(): Promise<void> {
    try {
      return write('e');
    } catch (error) {
      log(error);
    }
  }

  stop(): void {
    this.flush();
    void this.guarded();
    this.handedOver();
  }
}

const retry = async (): Promise<void> => {
  try {
    await write('c');
  } catch (error) {
    log(error);
  }
};

export async function close(): Promise<void> {
  retry();
  await write('d');
}

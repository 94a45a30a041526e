declare function write(row: string): Promise<void>;
declare function log(error: unknown): void;
declare function logLater(error: unknown): Promise<void>;
declare function throwWithCause(error: unknown): never;

export async function flush(): Promise<void> {
  try {
    await write('a');
  } catch (error) {
    log(error);
  }
}

/** Its promise is gone before it rejects. */
export async function handOver(): Promise<void> {
  try {
    return write('b');
  } catch (error) {
    log(error);
  }
}

export async function renamed(): Promise<void> {
  try {
    await write('c');
  } catch (error) {
    throwWithCause(error);
  }
}

export async function toldLater(): Promise<void> {
  try {
    await write('d');
  } catch (error) {
    await logLater(error);
  }
}

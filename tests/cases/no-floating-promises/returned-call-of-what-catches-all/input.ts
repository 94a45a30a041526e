declare function write(row: string): Promise<void>;
declare function log(error: unknown): void;

async function flush(): Promise<void> {
  try {
    await write('a');
  } catch (error) {
    log(error);
  }
}

export const stop = (): Promise<void> => flush();
export const stopAll = (count: number): Promise<void[]> => Promise.all(Array.from({ length: count }, flush));

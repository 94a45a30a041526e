declare function write(row: string): Promise<void>;
declare function log(error: unknown): void;

async function flush(): Promise<void> {
  try {
    await write('a');
  } catch (error) {
    log(error);
  }
}

export function stop(): void {
  void flush();
}

declare function acquire(): Promise<{ release(): void }>;
declare function send(path: string): Promise<boolean>;

export async function push(path: string, left: number): Promise<boolean> {
  const lock = await acquire();
  try {
    if (await send(path)) return true;
    return push(path, left - 1);
  } finally {
    lock.release();
  }
}

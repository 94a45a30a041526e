class Lock {
  readonly #waiting: (() => void)[] = [];

  acquire(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  release(): void {
    this.#waiting.shift()?.();
  }
}

export async function exclusive(lock: Lock, work: () => Promise<void>): Promise<void> {
  await lock.acquire();
  try {
    await work();
  } finally {
    lock.release();
  }
}

declare const mutex: { lock(): Promise<() => void> };
declare function connect(to: string): Promise<void>;
export async function run(names: string[]): Promise<void> {
  const unlock = await mutex.lock();
  try {
    const results = await Promise.allSettled(names.map((name) => connect(name)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } finally {
    unlock();
  }
}

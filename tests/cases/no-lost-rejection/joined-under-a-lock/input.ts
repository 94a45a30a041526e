declare const mutex: { lock(): Promise<() => void> };
declare function connect(to: string): Promise<void>;
export async function run(names: string[]): Promise<void> {
  const unlock = await mutex.lock();
  try {
    await Promise.all(names.map((name) => connect(name)));
  } finally {
    unlock();
  }
}

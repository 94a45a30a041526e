declare function load(): Promise<string>;
declare function report(error: unknown): void;
declare const lock: { release(): void };

export async function read(): Promise<string | undefined> {
  try {
    return load();
  } catch (error) {
    report(error);
    return undefined;
  } finally {
    lock.release();
  }
}

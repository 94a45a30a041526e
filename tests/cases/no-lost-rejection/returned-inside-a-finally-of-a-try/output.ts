declare function load(): Promise<string>;
declare function flush(): Promise<void>;

export async function read(): Promise<void> {
  try {
    try {
      await load();
    } finally {
      return await flush();
    }
  } catch {}
}

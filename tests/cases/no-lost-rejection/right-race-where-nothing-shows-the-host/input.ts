declare function load(): Promise<string>;

export async function read(): Promise<string> {
  return await Promise.race([
    load(),
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 30_000)),
  ]);
}

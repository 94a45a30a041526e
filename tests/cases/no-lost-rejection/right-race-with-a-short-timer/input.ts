declare function load(): Promise<string>;

export async function read(): Promise<string | undefined> {
  return await Promise.race([load(), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50))]);
}

declare function load(): Promise<string>;

export async function read(known: string | undefined): Promise<string> {
  try {
    return await (known ?? load());
  } catch {
    return 'nothing';
  }
}

declare function load(): Promise<string>;

export async function read(others: Promise<string>[]): Promise<string> {
  return (await Promise.race(others)) + (await Promise.race([load()]));
}

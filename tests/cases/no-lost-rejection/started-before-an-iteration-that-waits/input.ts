declare function load(): Promise<string>;

export async function run(lines: AsyncIterable<string>): Promise<string> {
  const loading = load();
  for await (const line of lines) {
    console.log(line);
  }
  return await loading;
}

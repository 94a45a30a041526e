declare function load(): Promise<string>;

export async function run(lines: AsyncIterable<string>): Promise<string> {
  const loading = load();
  loading.catch(() => {});
  for await (const line of lines) {
    console.log(line);
  }
  return await loading;
}

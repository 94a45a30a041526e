declare function load(): Promise<{ readonly name: string }>;

export async function name(): Promise<string> {
  const { name } = await load();
  return name;
}

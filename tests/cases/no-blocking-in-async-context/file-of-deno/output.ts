export async function settings(path: string): Promise<object> {
  // @ts-ignore no types of Deno here
  const text: string = await Deno.readTextFile(path);
  return JSON.parse(text);
}

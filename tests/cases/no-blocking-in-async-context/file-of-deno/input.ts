export async function settings(path: string): Promise<object> {
  // @ts-ignore no types of Deno here
  const text: string = Deno.readTextFileSync(path);
  return JSON.parse(text);
}

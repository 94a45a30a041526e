declare function load(): Promise<string>;
export async function shown(): Promise<string> {
  return `${await load()}` + (await load()) + JSON.stringify({ ...(await load()) });
}

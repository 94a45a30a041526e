declare function load(): Promise<string>;


export async function copy(): Promise<unknown> {
  return structuredClone({ text: load() });
}

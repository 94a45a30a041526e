declare function load(): Promise<string>;


export async function send(): Promise<void> {
  process.send?.({ text: await load() });
}

declare function parts(): AsyncIterable<string>;

export async function press(event: MouseEvent): Promise<void> {
  for await (const part of parts()) console.log(part);
  console.log(event.currentTarget);
}

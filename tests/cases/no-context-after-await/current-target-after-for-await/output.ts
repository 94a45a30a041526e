declare function parts(): AsyncIterable<string>;

export async function press(event: MouseEvent): Promise<void> {
  const currentTarget = event.currentTarget;
  for await (const part of parts()) console.log(part);
  console.log(currentTarget);
}

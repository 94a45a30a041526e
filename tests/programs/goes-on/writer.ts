async function main(): Promise<void> {
  const { readable, writable } = new TransformStream<string, string>();
  const w = writable.getWriter();
  w.write('a');
  w.close();
  for await (const c of readable as unknown as AsyncIterable<string>) console.log(c);
}
await main();

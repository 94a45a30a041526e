async function main(): Promise<void> {
  const t = new TransformStream<string, string>();
  const src = new ReadableStream<string>({
    start(c) {
      for (let i = 0; i < 20; i++) c.enqueue('x' + i);
      c.close();
    },
  });
  src.pipeTo(t.writable);
  let n = 0;
  for await (const _ of t.readable as unknown as AsyncIterable<string>) n++;
  console.log(n);
}
await main();

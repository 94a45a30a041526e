declare function lines(): AsyncIterable<string>;

setTimeout(() => void (async () => {
  for await (const line of lines()) console.log(line);
})().catch(console.error), 1);

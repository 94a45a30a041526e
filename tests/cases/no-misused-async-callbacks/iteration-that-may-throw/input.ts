declare function lines(): AsyncIterable<string>;

setTimeout(async () => {
  for await (const line of lines()) console.log(line);
}, 1);

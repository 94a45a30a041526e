declare function count(): Promise<number>;
declare function admit(): Promise<void>;

async function gate(handlers: { first: () => void; later: () => void }): Promise<void> {
  if ((await count()) > 0) handlers.later();
  else return handlers.first();
}

await gate({
  first: () => undefined,
  later: () => void (async () => {
    await admit();
  })().catch(console.error),
});

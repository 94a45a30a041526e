async function main(): Promise<void> {
  let open!: () => void;
  const gate = new Promise<void>((r) => {
    open = r;
  });
  gate.then(() => console.log('open'));
  console.log('opening');
  open();
  await gate;
}
await main();

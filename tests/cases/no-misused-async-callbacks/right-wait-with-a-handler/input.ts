declare function save(id?: number): Promise<void>;
setTimeout(async () => {
  await save().catch(console.error);
  await save().then(undefined, console.error);
  await Promise.allSettled([save()]);
}, 1);

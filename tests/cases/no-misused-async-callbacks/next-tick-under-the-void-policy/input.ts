declare function save(id?: number): Promise<void>;
process.nextTick(async () => {
  await save();
});

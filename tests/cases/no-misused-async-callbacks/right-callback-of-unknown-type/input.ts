declare function save(id?: number): Promise<void>;
declare const anything: any;
anything.on('save', async () => {
  await save();
});

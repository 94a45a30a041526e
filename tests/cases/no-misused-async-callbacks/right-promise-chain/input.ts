declare function save(id?: number): Promise<void>;
export const saved = save().then(async () => {
  await save();
});

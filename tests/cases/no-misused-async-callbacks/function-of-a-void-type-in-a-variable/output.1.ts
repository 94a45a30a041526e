declare function save(): Promise<void>;
export const onClose: () => void = () => void (async () => {
  await save();
})().catch(console.error);

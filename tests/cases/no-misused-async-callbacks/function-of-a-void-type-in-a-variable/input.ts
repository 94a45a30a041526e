declare function save(): Promise<void>;
export const onClose: () => void = async () => {
  await save();
};

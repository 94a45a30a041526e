declare function save(): Promise<void>;
export const onClose: () => void = async () => {
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
};

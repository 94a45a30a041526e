declare function save(): Promise<void>;

export const press = async (event: MouseEvent): Promise<void> => {
  event.stopPropagation();
  await save();
};

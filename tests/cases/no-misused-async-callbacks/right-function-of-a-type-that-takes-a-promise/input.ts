declare function save(): Promise<void>;
interface Hooks {
  readonly onClose: () => void | Promise<void>;
  readonly onOpen: () => unknown;
  onError(): Promise<void>;
}
export const hooks: Hooks = {
  onClose: async () => {
    await save();
  },
  onOpen: async () => save(),
  async onError() {
    await save();
  },
};
export const own = async (): Promise<void> => {
  await save();
};

interface Listener {
  readonly onChange: (text: string) => void;
  readonly onClose?: () => void;
}
declare function save(text: string): Promise<void>;
export const listener: Listener = {
  onChange: async (text) => {
    await save(text);
  },
  async onClose() {
    await save('');
  },
};

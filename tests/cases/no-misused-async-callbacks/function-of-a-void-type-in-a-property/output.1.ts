interface Listener {
  readonly onChange: (text: string) => void;
  readonly onClose?: () => void;
}
declare function save(text: string): Promise<void>;
export const listener: Listener = {
  onChange: (text) => void (async () => {
    await save(text);
  })().catch(console.error),
  async onClose() {
    await save('');
  },
};

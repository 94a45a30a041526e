declare function save(text: string): Promise<void>;

class Bus {
  readonly #listeners: ((text: string) => void)[] = [];

  onSaved(listener: (text: string) => void): void {
    this.#on(listener);
  }

  #on(listener: (text: string) => void): void {
    this.#listeners.push(async (text) => {
      try {
        await listener(text);
      } catch (error) {
        console.error(error);
      }
    });
  }
}

new Bus().onSaved(async (text) => {
  await save(text);
});

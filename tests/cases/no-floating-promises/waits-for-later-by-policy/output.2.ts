class Gate {
  #open!: () => void;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  async pass(): Promise<void> {
    await this.#opened;
  }

  open(): void {
    this.#open();
  }
}

export async function main(gate: Gate): Promise<void> {
  await gate.pass();
  gate.open();
}

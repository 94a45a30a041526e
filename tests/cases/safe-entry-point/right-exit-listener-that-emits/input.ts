class Emitter {
  readonly listeners: ((code: number) => Promise<void>)[] = [];

  async emit(code: number): Promise<void> {
    await Promise.all(this.listeners.map(async (listener) => await listener(code)));
  }
}

export const ended = new Emitter();
process.on('exit', (code) => ended.emit(code));

declare function load(): Promise<string>;
declare const state: { kind: 'open' | 'shut'; close(): void };

export async function read(): Promise<string> {
  for (;;) {
    try {
      return await load();
    } finally {
      switch (state.kind) {
        case 'open':
          state.close();
          break;
        default:
      }
      inside: {
        if (state.kind === 'shut') break inside;
        state.close();
      }
    }
  }
}

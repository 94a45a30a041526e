declare function save(): Promise<void>;

interface Plugin {
  start(): void;
  stop?(): void | Promise<void>;
}

export const plugin: Plugin = {
  async start() {
    await save();
  },
  async stop() {
    await save();
  },
};

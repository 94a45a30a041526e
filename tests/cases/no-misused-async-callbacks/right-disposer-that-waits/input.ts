import { rm } from 'node:fs/promises';

export class Folder implements AsyncDisposable {
  constructor(readonly path: string) {}

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }

  [Symbol.dispose](): void {
    rm(this.path, { recursive: true }).catch(console.error);
  }
}

export const folder = (path: string): Disposable => ({
  async [Symbol.dispose]() {
    try {
      await rm(path);
    } catch (error) {
      console.error(error);
    }
  },
});

const dispose = 'dispose';

export const named = {
  async [dispose](): Promise<void> {
    await rm('/tmp/named');
  },
};

import { rm } from 'node:fs/promises';

export class Folder implements Disposable {
  constructor(readonly path: string) {}

  async [Symbol.dispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}

export const folder = (path: string): Disposable => ({
  [Symbol.dispose]: async () => {
    await rm(path);
  },
});

export function useOne(path: string): void {
  using one = {
    path,
    async [Symbol.dispose]() {
      await rm(this.path);
    },
  };
  console.log(one.path);
}

declare function save(id?: number): Promise<void>;
export class Saver {
  id = 1;
  start(): void {
    setTimeout(
      async function (this: unknown, id: number) {
        await save(id);
      },
      10,
      this.id,
    );
  }
}

declare function save(id?: number): Promise<void>;
export function later(): void {
  setInterval(async () => {
    await save();
  }, 1000);
}

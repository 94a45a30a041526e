declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(async (): Promise<void> => {
    await save();
  }, 1);
}

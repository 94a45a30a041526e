declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(async () => {
    // Saved last.
    await save();
  }, 1);
}

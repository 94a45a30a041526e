declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(async /* late */ () => {
    await save();
  }, 1);
}

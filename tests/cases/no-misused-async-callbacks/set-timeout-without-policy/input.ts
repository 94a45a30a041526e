declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(async () => await save(), 1000);
}

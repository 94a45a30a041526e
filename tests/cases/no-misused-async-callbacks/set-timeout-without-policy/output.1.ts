declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(() => void (async () => await save())().catch(console.error), 1000);
}

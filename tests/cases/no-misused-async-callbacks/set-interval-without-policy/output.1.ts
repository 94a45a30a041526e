declare function save(id?: number): Promise<void>;
export function later(): void {
  setInterval(() => void (async () => await save())().catch(console.error), 1000);
}

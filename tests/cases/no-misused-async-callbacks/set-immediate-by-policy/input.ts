declare function save(id?: number): Promise<void>;
export function later(): void {
  setImmediate(async () => save());
}

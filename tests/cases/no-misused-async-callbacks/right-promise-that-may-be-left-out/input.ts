declare function save(): Promise<void>;

export function saveAnyhow(): void {
  const saved = save();
  if (saved && typeof saved.catch === 'function') saved.catch(console.error);
}

export async function saveIfThere(): Promise<void> {
  const saved = save();
  if (saved) await saved;
}

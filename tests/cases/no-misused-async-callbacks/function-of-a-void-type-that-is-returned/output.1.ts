declare function save(text: string): Promise<void>;
export function saver(text: string): () => void {
  return () => void (async () => {
    await save(text);
  })().catch(console.error);
}
export const later = (text: string): (() => void) => async () => save(text);

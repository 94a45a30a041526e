declare function save(text: string): Promise<void>;
export function saver(text: string): () => void {
  return async () => {
    await save(text);
  };
}
export const later = (text: string): (() => void) => async () => save(text);

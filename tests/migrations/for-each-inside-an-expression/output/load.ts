export async function save(text: string): Promise<void> {
  text.trim();
}
export const saveAll = (texts: string[]): void => texts.forEach((text) => save(text));

export function save(text: string): void {
  text.trim();
}
export const saveAll = (texts: string[]): void => texts.forEach((text) => save(text));

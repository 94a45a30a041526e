export function isGood(text: string): boolean {
  return text !== '';
}
export const maybe = (texts?: string[]) => texts?.filter((text) => isGood(text));
export const destructured = (texts: { text: string }[]) => texts.filter(({ text }) => isGood(text));
export const changed = (texts: string[]) =>
  texts.filter((text) => {
    text = text.trim();
    return isGood(text);
  });
export const sometimes = (texts: string[]) =>
  texts.filter((text) => {
    if (isGood(text)) return true;
  });
export const bound = (texts: string[]) => texts.some((text) => isGood(text), null);

export function label(text: string): string {
  return text;
}
export const first = <T,>(items: readonly T[], by: (item: T) => string): string => by(items[0]!) + label('a');
export async function title(): Promise<string> {
  return first([1], (item) => label(String(item)));
}

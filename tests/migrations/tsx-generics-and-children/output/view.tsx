export async function label(text: string): Promise<string> {
  return text;
}
export const first = async <T,>(items: readonly T[], by: (item: T) => string | Promise<string>): Promise<string> => await by(items[0]!) + await label('a');
export async function title(): Promise<string> {
  return first([1], (item) => label(String(item)));
}

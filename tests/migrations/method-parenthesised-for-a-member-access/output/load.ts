export async function load(): Promise<{ text: string }> {
  return { text: '' };
}
export async function length() {
  return (await load()).text.length;
}

export function load(): { text: string } {
  return { text: '' };
}
export function length() {
  return load().text.length;
}

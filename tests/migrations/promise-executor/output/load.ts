export async function load(): Promise<string> {
  return 'a';
}
export const later = new Promise<string>((resolve) => {
  resolve(load());
});

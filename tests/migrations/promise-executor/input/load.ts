export function load(): string {
  return 'a';
}
export const later = new Promise<string>((resolve) => {
  resolve(load());
});

export function load(): string {
  return 'a';
}
export function once(): string {
  const text = (() => {
    const loaded = load();
    return loaded.trim();
  })();
  return text;
}
export function classic(): number {
  return (function () {
    return load().length;
  })();
}

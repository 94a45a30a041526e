declare function load(): Promise<string>;

export const loaded: Promise<string> = load().then((text) => {
  const start = Date.now();
  while (Date.now() - start < 100) {}
  return text;
});

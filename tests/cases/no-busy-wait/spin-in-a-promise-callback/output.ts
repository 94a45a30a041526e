declare function load(): Promise<string>;

export const loaded: Promise<string> = load().then(async (text) => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return text;
});

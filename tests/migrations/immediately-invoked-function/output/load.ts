export async function load(): Promise<string> {
  return 'a';
}
export async function once(): Promise<string> {
  const text = await (async () => {
    const loaded = await load();
    return loaded.trim();
  })();
  return text;
}
export async function classic(): Promise<number> {
  return (async function () {
    return (await load()).length;
  })();
}

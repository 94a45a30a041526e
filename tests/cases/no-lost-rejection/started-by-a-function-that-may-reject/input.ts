declare function prepare(): Promise<void>;

async function load(): Promise<string> {
  const answer = await fetch('https://example.com');
  return await answer.text();
}

export async function read(): Promise<string> {
  const loading = load();
  await prepare();
  return await loading;
}

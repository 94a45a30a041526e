declare function load(): Promise<string>;
declare function user(): Promise<string>;

async function loadOrNothing(): Promise<string> {
  try {
    return await load();
  } catch {
    return '';
  }
}

export async function page(): Promise<string> {
  const loading = loadOrNothing();
  const name = await user();
  return name + (await loading);
}

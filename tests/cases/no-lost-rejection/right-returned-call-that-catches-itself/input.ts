declare function load(): Promise<string>;

async function loadOrNothing(): Promise<string> {
  try {
    return await load();
  } catch {
    return 'nothing';
  }
}

export async function read(): Promise<string> {
  try {
    return loadOrNothing();
  } catch {
    return 'never';
  }
}

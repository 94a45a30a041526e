export async function read<T>(url: string): Promise<T | undefined> {
  const answer = await fetch(url);
  try {
    return await (answer.json() as Promise<T>);
  } catch {
    return undefined;
  }
}

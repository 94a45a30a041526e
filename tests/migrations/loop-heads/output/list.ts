export async function list(): Promise<string[]> {
  return [];
}
export async function join(): Promise<string> {
  let text = '';
  for (const item of await list()) text += item;
  for (const key in await list()) text += key;
  for (let i = 0, end = (await list()).length; i < end; i += 1) text += i;
  do text += '.';
  while ((await list()).length > text.length);
  return text;
}

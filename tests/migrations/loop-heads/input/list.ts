export function list(): string[] {
  return [];
}
export function join(): string {
  let text = '';
  for (const item of list()) text += item;
  for (const key in list()) text += key;
  for (let i = 0, end = list().length; i < end; i += 1) text += i;
  do text += '.';
  while (list().length > text.length);
  return text;
}

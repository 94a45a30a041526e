declare function validate(text: string): boolean | Promise<boolean>;
export async function ask(text: string): Promise<boolean> {
  const answer = validate(text);
  if (!answer) return false;
  return validate(text) && (await answer);
}

declare function idOf(user: string): Promise<string>;
export async function load(user: string): Promise<Response> {
  const id = idOf(user);
  return await fetch('/users/' + await id);
}

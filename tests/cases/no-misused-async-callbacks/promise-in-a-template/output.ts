declare function nameOf(user: number): Promise<string>;
export async function greet(user: number): Promise<string> {
  return `Hello ${await nameOf(user)}`;
}

const Deno = { readTextFileSync: (path: string): string => path };
const bcrypt = { hashSync: (text: string): string => text };

export async function settings(path: string): Promise<string> {
  return bcrypt.hashSync(Deno.readTextFileSync(path));
}

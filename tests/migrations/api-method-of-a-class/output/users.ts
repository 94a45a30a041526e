import { Collection } from 'db';

interface User {
  readonly name: string;
  readonly age?: number;
}
const users = new Collection<User>();
export async function nameOf(id: string): Promise<string> {
  return (await users.findOne(id))?.name ?? 'nobody';
}
export async function greeting(id: string): Promise<string> {
  const user = await users.findOne(id);
  if (!user) return 'hello';
  return `hello ${await nameOf(id)}, ${user.age}`;
}
export const promised = (id: string): Promise<User | undefined> => users.findOne(id);
export const listed = (): Promise<number> => users.findAll().then((all) => all.length);

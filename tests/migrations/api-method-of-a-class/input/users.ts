import { Collection } from 'db';

interface User {
  readonly name: string;
  readonly age?: number;
}
const users = new Collection<User>();
export function nameOf(id: string): string {
  return users.findOne(id)?.name ?? 'nobody';
}
export function greeting(id: string): string {
  const user = users.findOne(id);
  if (!user) return 'hello';
  return `hello ${nameOf(id)}, ${user.age}`;
}
export const promised = (id: string): Promise<User | undefined> => users.findOne(id);
export const listed = (): Promise<number> => users.findAll().then((all) => all.length);

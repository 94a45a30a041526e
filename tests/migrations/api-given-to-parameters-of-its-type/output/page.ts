import { cookies } from 'headers';
import { client, Later, named } from './client.js';
export async function page(): Promise<string> {
  const jar = await cookies();
  return `${client('page', jar).get('a')} ${named(await cookies()).get('b')} ${await new Later().read(cookies())}`;
}
export async function fromSynchronousCode(): Promise<string | undefined> {
  return client('plain', await cookies()).get('c');
}

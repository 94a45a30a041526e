import { cookies } from 'headers';
import { client, Later, named } from './client.js';
export async function page(): Promise<string> {
  const jar = cookies();
  return `${client('page', jar).get('a')} ${named(cookies()).get('b')} ${await new Later().read(cookies())}`;
}
export function fromSynchronousCode(): string | undefined {
  return client('plain', cookies()).get('c');
}

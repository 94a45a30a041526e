import { scryptSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export async function login(password: string, salt: string, response: ServerResponse): Promise<void> {
  response.end(scryptSync(password, salt, 64, { N: 1024 }).toString('hex'));
}

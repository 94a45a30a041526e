import { scrypt } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export async function login(password: string, salt: string, response: ServerResponse): Promise<void> {
  response.end((await new Promise<Buffer>((resolve, reject) => scrypt(password, salt, 64, { N: 1024 }, (error, result) => (error ? reject(error) : resolve(result))))).toString('hex'));
}

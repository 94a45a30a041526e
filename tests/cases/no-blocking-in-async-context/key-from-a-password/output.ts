import { timingSafeEqual, scrypt, pbkdf2 } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';

export async function login(password: string, salt: string, known: Buffer, response: ServerResponse): Promise<void> {
  const key = await new Promise<Buffer>((resolve, reject) => scrypt(password, salt, 64, (error, result) => (error ? reject(error) : resolve(result))));
  const old = await promisify(pbkdf2)(password, salt, 100_000, 64, 'sha512');
  response.end(String(timingSafeEqual(key, known) || timingSafeEqual(old, known)));
}

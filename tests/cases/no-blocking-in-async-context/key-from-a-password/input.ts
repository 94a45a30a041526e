import { pbkdf2Sync, scryptSync, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export async function login(password: string, salt: string, known: Buffer, response: ServerResponse): Promise<void> {
  const key = scryptSync(password, salt, 64);
  const old = pbkdf2Sync(password, salt, 100_000, 64, 'sha512');
  response.end(String(timingSafeEqual(key, known) || timingSafeEqual(old, known)));
}

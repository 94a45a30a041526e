import { getUser } from './user.js';

export async function handle(): Promise<string> {
  return await getUser();
}

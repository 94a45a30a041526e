import { cookies as jar } from 'headers';
export async function touch(): Promise<void> {
  jar();
}

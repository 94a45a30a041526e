import { cookies } from 'headers';
export const client = (name: string, jar: Awaited<ReturnType<typeof cookies>>) => ({
  get(key: string) {
    return jar.get(`${name}${key}`);
  },
});
/** Hands on what it is given. */
export function named(jar: Awaited<ReturnType<typeof cookies>>) {
  return client('named', jar);
}
export class Later {
  read(jar: ReturnType<typeof cookies>): Promise<number> {
    return jar.then(({ size }) => size);
  }
}

import { cookies } from 'headers';
export async function page(): Promise<string> {
  const jar = cookies();
  return `${cookies().size} ${jar.get('a')}`;
}
export async function right(): Promise<number> {
  const jar = await cookies();
  cookies().then((other) => other.size);
  const later = cookies();
  const [one] = await Promise.all([later]);
  return jar.size + one.size;
}
export function count(): number {
  return cookies().size;
}
export function total(): number {
  const { size } = cookies();
  return size + count();
}

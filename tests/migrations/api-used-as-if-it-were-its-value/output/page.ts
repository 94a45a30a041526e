import { cookies } from 'headers';
export async function page(): Promise<string> {
  const jar = await cookies();
  return `${(await cookies()).size} ${jar.get('a')}`;
}
export async function right(): Promise<number> {
  const jar = await cookies();
  cookies().then((other) => other.size);
  const later = cookies();
  const [one] = await Promise.all([later]);
  return jar.size + one.size;
}
export async function count(): Promise<number> {
  return (await cookies()).size;
}
export async function total(): Promise<number> {
  const { size } = await cookies();
  return size + await count();
}

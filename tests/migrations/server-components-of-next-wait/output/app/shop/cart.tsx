import { headers } from 'next/headers.js';
export async function Cart({ id }: { id: string }) {
  const ua = (await headers()).get('user-agent');
  return <p data-ua={ua}>{id}</p>;
}

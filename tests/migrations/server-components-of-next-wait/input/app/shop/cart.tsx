import { headers } from 'next/headers.js';
export function Cart({ id }: { id: string }) {
  const ua = headers().get('user-agent');
  return <p data-ua={ua}>{id}</p>;
}

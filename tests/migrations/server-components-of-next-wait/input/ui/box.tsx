import { headers } from 'next/headers.js';
export function Box() {
  return <b>{headers().get('box')}</b>;
}

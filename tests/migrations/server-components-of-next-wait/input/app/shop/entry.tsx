import { headers } from 'next/headers.js';
export function Entry() {
  return <b>{headers().get('entry')}</b>;
}

import { headers } from 'next/headers.js';
import { Cart } from './cart.js';
import { Menu } from './menu.js';
export function generateMetadata() {
  return { title: headers().get('host') };
}
export default function Page() {
  return (
    <main>
      <Cart id={headers().get('id') ?? ''}></Cart>
      <Menu />
    </main>
  );
}

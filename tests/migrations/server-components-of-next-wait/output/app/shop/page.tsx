import { headers } from 'next/headers.js';
import { Cart } from './cart.js';
import { Menu } from './menu.js';
export async function generateMetadata() {
  return { title: (await headers()).get('host') };
}
export default async function Page() {
  return (
    <main>
      <Cart id={(await headers()).get('id') ?? ''}></Cart>
      <Menu />
    </main>
  );
}

import { useEffect } from 'react';

async function load(id) {
  await fetch(id);
}
export function usePreload(id) {
  useEffect(() => void load(id).catch(console.error), [id]);
}

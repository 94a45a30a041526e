import { useState } from 'react';
export async function load(): Promise<number> {
  return 1;
}
export function useLoaded(): number {
  const [value] = useState(load());
  return value;
}
export enum Size {
  Small = load(),
}

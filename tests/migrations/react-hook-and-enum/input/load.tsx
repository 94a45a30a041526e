import { useState } from 'react';
export function load(): number {
  return 1;
}
export function useLoaded(): number {
  const [value] = useState(load());
  return value;
}
export enum Size {
  Small = load(),
}

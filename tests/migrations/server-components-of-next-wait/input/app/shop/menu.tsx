'use client';
import { Entry } from './entry.js';
export function Menu() {
  return <Entry />;
}

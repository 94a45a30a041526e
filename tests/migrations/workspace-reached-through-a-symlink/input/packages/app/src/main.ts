import { load } from '@linked/core';

export function title(): string {
  return load().toUpperCase();
}

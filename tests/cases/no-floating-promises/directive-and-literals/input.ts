'use strict';

export function nothing(): void {
  1;
  `two`;
}

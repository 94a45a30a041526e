import type { HttpClient } from '@angular/common/http';
import { expect, it } from 'vitest';

declare const http: HttpClient & { readonly calls: number };

it('asks once', () => {
  http.delete('/users/1');
  expect(http.calls).toBe(1);
});
